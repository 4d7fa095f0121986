package palabre.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// So many whole days before a meeting opens, its opening day left out, each ending at midnight in the group's time zone.
public record Term(LocalDate opening, int days, ZoneId zone) {

    /// The last day that is in time.
    public LocalDate due() {
        return opening.minusDays(days);
    }

    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /// How many days remain until the opening.
    public int before(Instant moment) {
        return (int) ChronoUnit.DAYS.between(day(moment), opening);
    }

    public boolean late(Instant moment) {
        return before(moment) < days;
    }

    /// `J-29`, `J`, `J+2`.
    public static String mark(int before) {
        return before > 0 ? "J-" + before : before == 0 ? "J" : "J+" + -before;
    }
}
