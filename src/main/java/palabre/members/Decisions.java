package palabre.members;

import java.util.Optional;
import java.util.UUID;
import palabre.journal.Acting;

/// A kind of decision an authority without account may take by a link that serves once. The module that needs the
/// signature tells here what is asked and carries out the answer, with the rights and refusals it has for everyone.
public interface Decisions {

    /// By which its links know it: a short word, the same for ever.
    String kind();

    /// What is asked; nothing if it is no longer to be decided.
    Optional<Question> question(UUID subject);

    void approve(UUID subject, Acting by);

    void refuse(UUID subject, String reason, Acting by);
}
