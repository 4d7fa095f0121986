package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.meetings.Around.CALENDAR;
import static palabre.meetings.Around.dates;
import static palabre.meetings.Around.day;
import static palabre.meetings.Around.terms;

import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palabre.charter.Parameter;
import palabre.charter.Terms;

class CalendarTests {

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2028, 2028-04-16", "2038, 2038-04-25"})
    void easterFallsWhereTheChurchSaysSo(int year, String day) {
        assertThat(Holiday.easter(year)).isEqualTo(day(day));
    }

    @Test
    void customsDayIsSaidOfTheDaysItFallsOn() {
        assertThat(CalendarNote.of(dates("2027-01-25", "2027-01-26"), CALENDAR, terms())).extracting(note -> note.what().key())
                .containsExactly("meetings.calendar.customs");
    }

    @Test
    void theFastIsSaidOnceFromAboutTheEighthOfFebruary2027() {
        assertThat(CalendarNote.of(dates("2027-02-17", "2027-02-19"), CALENDAR, terms())).extracting(note -> note.what().key())
                .containsExactly("meetings.calendar.fast");
        assertThat(CalendarNote.of(dates("2027-02-03", "2027-02-05"), CALENDAR, terms())).isEmpty();
    }

    @Test
    void weekEndsAreSaidOfEachDay() {
        assertThat(CalendarNote.of(dates("2027-01-30", "2027-01-31"), CALENDAR, terms())).extracting(CalendarNote::day)
                .containsExactly(day("2027-01-30"), day("2027-01-31"));
    }

    @Test
    void theGroupMayAskNotToBeToldOfTheFast() {
        var values = new EnumMap<>(terms().values());
        values.put(Parameter.ALERT_MOVABLE_FEASTS, "false");

        assertThat(CalendarNote.of(dates("2027-02-17", "2027-02-19"), CALENDAR, new Terms(values, terms().severities()))).isEmpty();
    }

    /// Two Islamic new years fell in 2008, in January and in December: a day of that month may come twice.
    @Test
    void anIslamicDayMayFallTwiceInAYear() {
        var first = new Holiday(java.util.UUID.randomUUID(), "*", Holiday.Kind.HIJRI, null, 1, 1, 0, palabre.ui.Text.french("Nouvel an"), "", palabre.store.Mark.GENERAL_KNOWLEDGE, java.util.Map.of());

        assertThat(first.in(2008)).containsExactly(day("2008-01-10"), day("2008-12-29"));
        assertThat(first.in(2027)).hasSize(1);
    }

    @Test
    void commissionsComeOnTheTwoDaysBefore() {
        assertThat(BeforeThePlenary.dates(day("2027-02-03"), terms(), CALENDAR)).isEqualTo(dates("2027-02-01", "2027-02-02"));
        assertThat(BeforeThePlenary.dates(day("2027-01-27"), terms(), CALENDAR)).isEqualTo(dates("2027-01-25", "2027-01-26"));
    }

    @Test
    void countedInWorkingDaysTheyKeepClearOfTheWeekEnd() {
        var values = new EnumMap<>(terms().values());
        values.put(Parameter.COMMISSION_DAYS_UNIT, "ouvre");

        assertThat(BeforeThePlenary.dates(day("2027-02-01"), new Terms(values, terms().severities()), CALENDAR))
                .isEqualTo(dates("2027-01-28", "2027-01-29"));
    }

    /// Foreseen on one side of the new year, announced on the other: it belongs to the year of the day kept.
    @Test
    void aFeastAnnouncedAcrossTheNewYearChangesYear() {
        var foreseen = day("2008-12-29");
        var kept = new Holiday(java.util.UUID.randomUUID(), "*", Holiday.Kind.HIJRI, null, 1, 1, 0, palabre.ui.Text.french("Nouvel an"), "",
                palabre.store.Mark.GENERAL_KNOWLEDGE, java.util.Map.of(foreseen, new Holiday.Announced(day("2009-01-01"), "Décret")));

        assertThat(kept.in(2008)).containsExactly(day("2008-01-10"));
        assertThat(kept.in(2009)).containsExactly(day("2009-01-01"), day("2009-12-18"));
    }

    @Test
    void theTwentyNinthOfFebruaryIsKeptWhereThereIsOne() {
        var leap = new Holiday(java.util.UUID.randomUUID(), "*", Holiday.Kind.FIXED, null, 2, 29, 0, palabre.ui.Text.french("Jour"), "",
                palabre.store.Mark.VERIFIED, java.util.Map.of());

        assertThat(leap.in(2027)).isEmpty();
        assertThat(leap.in(2028)).containsExactly(day("2028-02-29"));
    }

    @Test
    void expertsWhoMeetTooSoonAfterThePlenaryAreSaid() {
        var plenary = dates("2027-02-03", "2027-02-05");
        assertThat(CalendarNote.beforeTheExperts(plenary, day("2027-03-07"), terms())).isEmpty();
        assertThat(CalendarNote.beforeTheExperts(plenary, day("2027-03-06"), terms()).orElseThrow().what().key()).isEqualTo("meetings.calendar.experts");

        var values = new EnumMap<>(terms().values());
        values.put(Parameter.EXPERTS_GAP_DAYS, "20");
        assertThat(CalendarNote.beforeTheExperts(plenary, day("2027-03-06"), new Terms(values, terms().severities()))).isEmpty();
    }
}
