package palabre.members;

import palabre.journal.Act;
import palabre.journal.Actor;

/// Someone added a passkey to their account, or took one away.
public record PasskeyChanged(Actor by, PersonId person, boolean added) implements Act {

    @Override
    public String subject() {
        return "person:" + person.value();
    }
}
