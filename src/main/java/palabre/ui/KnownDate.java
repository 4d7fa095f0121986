package palabre.ui;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;

/// A date to the precision it is known: a year, a month, or a day (« mars 2010 »).
public record KnownDate(String iso) implements Comparable<KnownDate> {

    public KnownDate {
        parse(iso);
    }

    public static KnownDate of(LocalDate day) {
        return new KnownDate(day.toString());
    }

    /// A `Year`, a `YearMonth` or a `LocalDate`.
    public Temporal value() {
        return parse(iso);
    }

    /// The first day it may mean.
    public LocalDate first() {
        return switch (value()) {
            case Year year -> year.atDay(1);
            case YearMonth month -> month.atDay(1);
            case Temporal day -> LocalDate.from(day);
        };
    }

    /// The last day it may mean.
    public LocalDate last() {
        return switch (value()) {
            case Year year -> year.atMonth(12).atEndOfMonth();
            case YearMonth month -> month.atEndOfMonth();
            case Temporal day -> LocalDate.from(day);
        };
    }

    @Override
    public int compareTo(KnownDate other) {
        return first().compareTo(other.first());
    }

    private static Temporal parse(String iso) {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso);
            case 7 -> YearMonth.parse(iso);
            default -> LocalDate.parse(iso);
        };
    }
}
