package palabre.members;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import palabre.journal.Capacity;
import palabre.journal.Function;

/// A person exercises a function for a scope, from a day on; `until` is the first day it no longer counts,
/// `basis` the decision or letter it rests on, `seat` the place of whoever acts for an administration.
public record Appointment(AppointmentId id, PersonId person, Function function, String scope, @Nullable Seat seat,
        LocalDate from, @Nullable LocalDate until, String basis) {

    public Capacity capacity() {
        return new Capacity(function, scope);
    }

    public boolean counts(LocalDate day) {
        return !from.isAfter(day) && (until == null || day.isBefore(until));
    }

    /// Whether it counts on a day or will later.
    public boolean lasts(LocalDate day) {
        return until == null || until.isAfter(day) && until.isAfter(from);
    }

    /// Decided, and yet to begin.
    public boolean comesAfter(LocalDate day) {
        return from.isAfter(day) && lasts(day);
    }

    /// The administration it is exercised for, if it is one.
    public Optional<AdministrationId> administration() {
        return AdministrationId.of(capacity());
    }
}
