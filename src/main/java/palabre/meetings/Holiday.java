package palabre.meetings;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import palabre.store.Mark;
import palabre.ui.Text;

/// A day when an administration is closed or elsewhere, as a rule that gives its date each year.
/// `country` is an ISO code, or `*` for all. Days of the Islamic calendar are foreseen, and may fall a day off.
public record Holiday(UUID id, String country, Kind kind, int month, int day, int offset, Text name, String source, Mark mark) {

    public enum Kind {
        /// The same day each year.
        FIXED,
        /// So many days from Easter Sunday.
        EASTER,
        /// A day of the Islamic calendar.
        HIJRI,
        /// The 26th of January: heads of customs are in ceremony.
        CUSTOMS_DAY,
        /// The whole month of fasting.
        RAMADAN
    }

    /// One day of one year.
    public record On(LocalDate day, Holiday holiday) {

        /// Nobody works.
        public boolean closed() {
            return holiday.kind() != Kind.RAMADAN && holiday.kind() != Kind.CUSTOMS_DAY;
        }
    }

    boolean concerns(List<String> countries) {
        return country.equals("*") || countries.contains(country);
    }

    /// The days it falls on in a year of the common calendar; an Islamic day may fall twice, a month spans many.
    Stream<LocalDate> in(int year) {
        return switch (kind) {
            case FIXED, CUSTOMS_DAY -> Stream.of(LocalDate.of(year, month, day));
            case EASTER -> Stream.of(easter(year).plusDays(offset));
            case HIJRI -> hijri(year).filter(date -> date.get(ChronoField.DAY_OF_MONTH) == day).map(LocalDate::from);
            case RAMADAN -> hijri(year).map(LocalDate::from);
        };
    }

    private Stream<HijrahDate> hijri(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(HijrahChronology.INSTANCE::date)
                .filter(date -> date.get(ChronoField.MONTH_OF_YEAR) == month);
    }

    /// Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876.
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = (a + 11 * d + 22 * e) / 451;
        int month = (d + e - 7 * f + 114) / 31;
        int day = (d + e - 7 * f + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
