package palabre.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palabre.journal.Capacity;
import palabre.journal.Function;

/// A person exercises a function for a scope, from a day on; `until` is the first day it no longer counts,
/// `basis` the decision or letter it rests on.
public record Appointment(AppointmentId id, PersonId person, Function function, String scope,
        LocalDate from, @Nullable LocalDate until, String basis) {

    public Capacity capacity() {
        return new Capacity(function, scope);
    }

    public boolean counts(LocalDate day) {
        return !from.isAfter(day) && (until == null || day.isBefore(until));
    }
}
