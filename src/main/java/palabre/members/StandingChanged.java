package palabre.members;

import java.time.LocalDate;
import palabre.journal.Act;
import palabre.journal.Actor;

/// A change of standing was proposed, approved or declined.
public record StandingChanged(Actor by, AdministrationId administration, Standing standing, LocalDate since,
        String decision, StandingChange.Stage stage) implements Act {

    @Override
    public String subject() {
        return "administration:" + administration.iso();
    }
}
