package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.meetings.Around.COM2;
import static palabre.meetings.Around.GH;
import static palabre.meetings.Around.day;
import static palabre.meetings.Around.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palabre.Proves;
import palabre.bodies.Commission;
import palabre.charter.Finding.Verdict;
import palabre.charter.Rule;
import palabre.ui.Text;

class CommissionYearTests {

    private static final Commission SECOND = new Commission(COM2, 2, Text.french("Solutions"), Text.french(""), List.of(), List.of());

    @Test
    @Proves(Rule.R_PRES_07)
    void aCommissionWithoutMeetingThisYearIsWarnedOfOnceItsPeriodIsOver() {
        assertThat(year("2026-02-28").finding().verdict()).isEqualTo(Verdict.TO_COME);
        var none = year("2026-03-01", Around.commission("2025-02-05", "2025-02-06", GH, false));
        assertThat(none.finding().warns()).isTrue();
        assertThat(none.finding().rule()).isEqualTo(Rule.R_PRES_07);
        assertThat(none.last()).isNotNull();
        assertThat(none.next()).isNull();
    }

    @Test
    @Proves(Rule.R_PRES_07)
    void whatIsPlannedComesAndWhatWasHeldCounts() {
        var meeting = Around.commission("2026-06-03", "2026-06-04", GH, true);
        var before = year("2026-05-01", meeting);
        assertThat(before.finding().verdict()).isEqualTo(Verdict.TO_COME);
        assertThat(before.next()).isEqualTo(meeting);
        var after = year("2026-06-05", meeting);
        assertThat(after.finding().verdict()).isEqualTo(Verdict.RESPECTED);
        assertThat(after.last()).isEqualTo(meeting);
        assertThat(after.next()).isNull();
    }

    @Test
    void onlyItsOwnOverdueLinesAreItsOwn() {
        var meeting = Around.commission("2026-06-03", "2026-06-04", GH, true);
        var duties = RetroPlanning.of(meeting, terms(), Around.CALENDAR, Optional.empty(), Map.of());
        var another = RetroPlanning.of(Around.plenary(6, "2026-06-10", "2026-06-12"), terms(), Around.CALENDAR, Optional.empty(), Map.of());
        var both = Stream.concat(duties.stream(), another.stream()).toList();

        var late = CommissionYear.of(SECOND, Set.of(GH), List.of(meeting), both, terms(), day("2026-05-01")).late();

        assertThat(late).isNotEmpty().allMatch(duty -> duty.meeting().equals(meeting.id()) && duty.due().isBefore(day("2026-05-01")));
    }

    private static CommissionYear year(String today, Meeting... meetings) {
        return CommissionYear.of(SECOND, Set.of(GH), List.of(meetings), List.of(), terms(), LocalDate.parse(today));
    }
}
