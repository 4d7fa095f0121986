package palabre.members;

import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.journal.Function;

/// A nomination was proposed, approved, declined or opened.
public record NominationChanged(Actor by, NominationId nomination, AdministrationId administration, Function function,
        String name, Nomination.Stage stage) implements Act {

    @Override
    public String subject() {
        return "administration:" + administration.iso();
    }
}
