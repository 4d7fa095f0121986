package palabre.members;

import palabre.journal.Act;
import palabre.journal.Actor;

/// An account took a step of its life; `reason` says why where one was given.
public record AccountChanged(Actor by, PersonId person, Account.Stage stage, String reason) implements Act {

    @Override
    public String subject() {
        return "account:" + person.value();
    }
}
