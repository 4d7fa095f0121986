package palabre.members;

import java.time.LocalDate;
import palabre.journal.Act;
import palabre.journal.Actor;

/// A letter of appointment was entered.
public record LetterEntered(Actor by, LetterId letter, AdministrationId administration, String reference, LocalDate dated,
        String role, String name, LocalDate from) implements Act {

    @Override
    public String subject() {
        return "administration:" + administration.iso();
    }
}
