package palabre.members;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who acts for an administration, in which seat, on a day and from later ones.
public record Roster(AdministrationId administration, LocalDate day, List<People.Listed> all) {

    public Roster {
        all = all.stream().sorted(Comparator.<People.Listed, Seat>comparing(one -> seat(one))
                .thenComparing(one -> one.appointment().from()).thenComparing(one -> one.person().name())).toList();
    }

    public List<People.Listed> in(Seat seat) {
        return all.stream().filter(one -> seat(one) == seat && one.appointment().counts(day)).toList();
    }

    public List<People.Listed> coming() {
        return all.stream().filter(one -> one.appointment().comesAfter(day)).toList();
    }

    public Optional<People.Listed> main() {
        return in(Seat.MAIN).stream().findFirst();
    }

    /// Nobody is main focal point on that day.
    public boolean vacant() {
        return in(Seat.MAIN).isEmpty();
    }

    /// Nobody decides for the authority on that day.
    public boolean unvalidated() {
        return in(Seat.VALIDATOR).isEmpty();
    }

    static Seat seat(People.Listed one) {
        var seat = one.appointment().seat();
        return seat == null ? Seat.ALTERNATE : seat;
    }
}
