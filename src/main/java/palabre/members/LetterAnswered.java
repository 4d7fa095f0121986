package palabre.members;

import palabre.journal.Act;
import palabre.journal.Actor;

/// A letter of appointment was confirmed or contested by the authority, or seen to.
public record LetterAnswered(Actor by, LetterId letter, AdministrationId administration, String reference,
        OfficialLetter.Stage stage, String reason) implements Act {

    @Override
    public String subject() {
        return "administration:" + administration.iso();
    }
}
