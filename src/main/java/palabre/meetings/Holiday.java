package palabre.meetings;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palabre.store.Mark;
import palabre.ui.Text;

/// A day when an administration is closed or elsewhere, as a rule that gives its date each year.
/// `country` is an ISO code, or `*` for all. Days of the Islamic calendar are foreseen, and may fall a day off, until
/// they are announced. `year` is that of a day given once. `announced` holds, by the day foreseen, what was announced of it.
public record Holiday(UUID id, String country, Kind kind, @Nullable Integer year, int month, int day, int offset, Text name, String source,
        Mark mark, Map<LocalDate, Announced> announced) {

    public static final String EVERYWHERE = "*";

    public Holiday {
        announced = Map.copyOf(announced);
    }

    public enum Kind {
        /// The same day each year.
        FIXED,
        /// So many days from Easter Sunday.
        EASTER,
        /// A day of the Islamic calendar.
        HIJRI,
        /// Heads of customs are in ceremony; the group says on which day.
        CUSTOMS_DAY,
        /// The whole month of fasting.
        RAMADAN,
        /// A day the authorities give in one year only.
        ONCE;

        /// Its date is known for certain only when it is announced.
        public boolean movable() {
            return this == HIJRI || this == RAMADAN;
        }
    }

    /// What a country, or the regional office, made known: the day it falls on, or that nobody is off that time.
    public record Announced(@Nullable LocalDate on, String source) {}

    /// One time it comes round: the first day foreseen, how many days it lasts, and what was announced of it.
    public record Round(LocalDate foreseen, int days, @Nullable Announced announced) {

        /// The first day as far as is known; nothing where it is not kept.
        public @Nullable LocalDate first() {
            return announced == null ? foreseen : announced.on();
        }

        Stream<LocalDate> each() {
            var first = first();
            return first == null ? Stream.empty() : first.datesUntil(first.plusDays(days));
        }
    }

    /// One day of one year.
    public record On(LocalDate day, Holiday holiday) {

        /// Nobody works.
        public boolean closed() {
            return holiday.kind() != Kind.RAMADAN && holiday.kind() != Kind.CUSTOMS_DAY;
        }

        /// Its date is still only foreseen.
        public boolean toBeConfirmed() {
            return holiday.kind().movable() && holiday.rounds(day.getYear()).anyMatch(round ->
                    round.announced() == null && round.each().anyMatch(day::equals));
        }
    }

    /// The same on another date of the year.
    Holiday on(MonthDay date) {
        return new Holiday(id, country, kind, year, date.getMonthValue(), date.getDayOfMonth(), offset, name, source, mark, announced);
    }

    boolean concerns(List<String> countries) {
        return country.equals(EVERYWHERE) || countries.contains(country);
    }

    /// The days it falls on in a year of the common calendar; an Islamic day may fall twice, a month spans many.
    Stream<LocalDate> in(int year) {
        return rounds(year).flatMap(Round::each).filter(day -> day.getYear() == year);
    }

    /// The times it comes round that touch a year; what is foreseen on one side of the new year may be announced on the other.
    Stream<Round> rounds(int year) {
        return switch (kind) {
            case FIXED, CUSTOMS_DAY -> exists(year) ? Stream.of(round(LocalDate.of(year, month, day), 1)) : Stream.empty();
            case EASTER -> Stream.of(round(easter(year).plusDays(offset), 1));
            case ONCE -> Stream.of(year).filter(asked -> asked.equals(this.year)).map(asked -> round(LocalDate.of(asked, month, day), 1));
            case HIJRI, RAMADAN -> hijri(year).filter(round -> round.foreseen().getYear() == year || round.each().anyMatch(day -> day.getYear() == year));
        };
    }

    /// The 29th of February is kept where there is one.
    private boolean exists(int year) {
        return day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /// Those of the Islamic years that touch a year of the common calendar or come near it.
    private Stream<Round> hijri(int year) {
        var begins = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        return IntStream.rangeClosed(begins - 1, begins + 2).mapToObj(islamic -> {
            var month = HijrahDate.of(islamic, this.month, 1);
            return kind == Kind.RAMADAN ? round(LocalDate.from(month), month.lengthOfMonth())
                    : round(LocalDate.from(HijrahDate.of(islamic, this.month, Math.min(day, month.lengthOfMonth()))), 1);
        });
    }

    private Round round(LocalDate foreseen, int days) {
        return new Round(foreseen, days, announced.get(foreseen));
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
