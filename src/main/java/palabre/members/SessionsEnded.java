package palabre.members;

import palabre.journal.Act;
import palabre.journal.Actor;

/// All that someone had open was closed.
public record SessionsEnded(Actor by, PersonId person) implements Act {

    @Override
    public String subject() {
        return "account:" + person.value();
    }
}
