package palabre.members;

import java.time.LocalDate;
import palabre.journal.Act;
import palabre.journal.Actor;

/// A new name of an administration was proposed, approved or declined.
public record AdministrationRenamed(Actor by, AdministrationId administration, Naming naming, LocalDate since, String decision,
        Renaming.Stage stage) implements Act {

    @Override
    public String subject() {
        return "administration:" + administration.iso();
    }
}
