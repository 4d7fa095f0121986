package palabre.members;

import java.time.LocalDate;
import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.journal.Function;

/// An appointment no longer counts from a day on.
public record AppointmentEnded(Actor by, PersonId person, Function function, String scope, LocalDate until) implements Act {

    @Override
    public String subject() {
        return "person:" + person.value();
    }
}
