package palabre.members;

import java.time.LocalDate;
import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.journal.Function;

/// Someone was appointed to a function.
public record Appointed(Actor by, PersonId person, Function function, String scope, LocalDate from, String basis) implements Act {

    @Override
    public String subject() {
        return "person:" + person.value();
    }
}
