package palabre.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/// The days of a meeting, first and last included.
public record Dates(LocalDate first, LocalDate last) {

    public Dates {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a meeting cannot end on %s before it begins on %s".formatted(last, first));
        }
    }

    /// How many days it lasts.
    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    public int year() {
        return first.getYear();
    }

    public Stream<LocalDate> each() {
        return first.datesUntil(last.plusDays(1));
    }

    public boolean begunBy(LocalDate day) {
        return !day.isBefore(first);
    }

    /// Both the first and the last day within these months (1 to 12).
    public boolean within(int firstMonth, int lastMonth) {
        return first.getYear() == last.getYear()
                && first.getMonthValue() >= firstMonth && last.getMonthValue() <= lastMonth;
    }
}
