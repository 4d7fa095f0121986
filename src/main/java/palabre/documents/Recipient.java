package palabre.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import palabre.members.PersonId;
import palabre.ui.Language;

/// Someone papers were communicated to, as they were called that day. An observer was told only of what is open to observers (R-PLEN-17).
/// `told` is when; nothing while it is still to be.
public record Recipient(PersonId person, String called, String mail, Language language, String sender, boolean observer, @Nullable Instant told) {}
