package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.meetings.Around.CALENDAR;
import static palabre.meetings.Around.day;
import static palabre.meetings.Around.plenary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palabre.journal.Acting;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.meetings.Duty.Done;
import palabre.meetings.Duty.Task;

/// The dates the charter gives the sixth plenary, and the traps of the calendar.
class RetroPlanningTests {

    static final Meeting SIXTH = plenary(6, "2027-02-03", "2027-02-05");

    @ParameterizedTest
    @CsvSource({"CALL_FOR_HOSTS, 2026-04-09, 2026-04-09, J-300", "CALL_FOR_ITEMS, 2026-09-06, 2026-09-04, J-150",
        "AGENDA_TO_CONSULTATION, 2026-10-06, 2026-10-06, J-120", "CONSULTATION_ENDS, 2026-10-21, 2026-10-21, J-105",
        "INVITATIONS, 2026-11-05, 2026-11-05, J-90", "DESIGNATIONS, 2026-12-05, 2026-12-04, J-60",
        "FUNDING_REVIEW, 2026-12-05, 2026-12-04, J-60", "CONTRIBUTIONS, 2026-12-20, 2026-12-18, J-45",
        "COMMISSION_DOCUMENTS, 2027-01-02, 2026-12-31, J-32", "DOCUMENTS, 2027-01-04, 2027-01-04, J-30",
        "VISAS_AND_AUTHORITIES, 2027-01-13, 2027-01-13, J-21", "LOGISTICS_REVIEW, 2027-01-19, 2027-01-19, J-15",
        "PARTICIPANTS, 2027-01-27, 2027-01-27, J-7", "COMMISSIONS, 2027-02-01, 2027-02-01, J-2", "OPENING, 2027-02-03, 2027-02-03, J",
        "CLOSING, 2027-02-05, 2027-02-05, C", "REPORT, 2027-02-20, 2027-02-19, C+15", "TO_THE_EXPERTS, 2027-03-14, 2027-03-12, E-30"})
    void theLinesOfTheSixthPlenaryFallOnTheDatesOfTheCharter(Task task, LocalDate due, LocalDate target, String mark) {
        var duty = of(SIXTH).stream().filter(one -> one.task() == task).findFirst().orElseThrow();

        assertThat(duty.due()).isEqualTo(due);
        assertThat(duty.target()).isEqualTo(target);
        assertThat(duty.mark()).isEqualTo(mark);
    }

    /// The 7th of August is the national day of the country where the house works: « au moins » moves the target earlier.
    @Test
    void aTargetOnAHolidayMovesEarlierAndTheLimitStays() {
        var confirmed = of(SIXTH).stream().filter(one -> one.task() == Task.HOST_AND_DATES).findFirst().orElseThrow();

        assertThat(confirmed.due()).isEqualTo(day("2026-08-07"));
        assertThat(confirmed.target()).isEqualTo(day("2026-08-06"));
    }

    @Test
    void thirtyDaysBeforeTheEndOfJanuaryIsNewYearsDay() {
        var documents = of(plenary(7, "2029-01-31", "2029-02-02")).stream().filter(one -> one.task() == Task.DOCUMENTS).findFirst().orElseThrow();

        assertThat(documents.due()).isEqualTo(day("2029-01-01"));
        assertThat(documents.target()).isEqualTo(day("2028-12-29"));
    }

    @Test
    void movingTheMeetingMovesEveryLine() {
        var moved = of(plenary(6, "2027-02-17", "2027-02-19"));

        assertThat(moved.stream().filter(one -> one.task() == Task.DOCUMENTS).findFirst().orElseThrow().due()).isEqualTo(day("2027-01-18"));
    }

    @Test
    void eachLineIsOwedByThoseTheTextNames() {
        var documents = of(SIXTH).stream().filter(one -> one.task() == Task.DOCUMENTS).findFirst().orElseThrow();
        var visas = of(SIXTH).stream().filter(one -> one.task() == Task.VISAS_AND_AUTHORITIES).findFirst().orElseThrow();

        assertThat(documents.owedBy(as(Function.BRRC, "BRRC"))).isTrue();
        assertThat(documents.owedBy(as(Function.PRES, "CI"))).isFalse();
        assertThat(visas.owedBy(as(Function.HOTE, "CI"))).isTrue();
        assertThat(visas.owedBy(as(Function.HOTE, "GH"))).isFalse();
    }

    @Test
    void whatIsDoneIsNeverLate() {
        var done = RetroPlanning.of(SIXTH, Around.terms(), CALENDAR, Optional.empty(),
                Map.of(Task.INVITATIONS, new Done(day("2026-11-05"), "M. Danhoui", "")));
        var invitations = done.stream().filter(one -> one.task() == Task.INVITATIONS).findFirst().orElseThrow();
        var designations = done.stream().filter(one -> one.task() == Task.DESIGNATIONS).findFirst().orElseThrow();

        assertThat(invitations.late(day("2026-12-14"))).isFalse();
        assertThat(designations.late(day("2026-12-14"))).isTrue();
        assertThat(designations.late(day("2026-12-05"))).isFalse();
    }

    static List<Duty> of(Meeting meeting) {
        return RetroPlanning.of(meeting, Around.terms(), CALENDAR, Optional.of(day("2027-04-13")), Map.of());
    }

    static Acting as(Function function, String scope) {
        return new Acting(java.util.UUID.randomUUID(), "Quelqu’un", new Capacity(function, scope));
    }
}
