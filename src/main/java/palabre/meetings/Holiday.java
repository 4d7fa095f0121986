package palabre.meetings;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
            case HIJRI -> hijri(year, day, day);
            case RAMADAN -> hijri(year, 1, 30);
        };
    }

    /// The days of the Islamic month that fall in a year of the common calendar, which touches two Islamic years, sometimes three.
    private Stream<LocalDate> hijri(int year, int first, int last) {
        var begins = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        return IntStream.rangeClosed(begins, begins + 2).boxed().flatMap(islamic -> {
            var month = HijrahDate.of(islamic, this.month, 1);
            return IntStream.rangeClosed(first, Math.min(last, month.lengthOfMonth()))
                    .mapToObj(day -> LocalDate.from(HijrahDate.of(islamic, this.month, day)));
        }).filter(date -> date.getYear() == year);
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
