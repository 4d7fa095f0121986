package palabre.members;

import palabre.journal.Act;
import palabre.journal.Actor;

/// Someone chose another password.
public record PasswordChosen(Actor by, PersonId person) implements Act {

    @Override
    public String subject() {
        return "account:" + person.value();
    }
}
