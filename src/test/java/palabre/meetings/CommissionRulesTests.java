package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.charter.Finding.Verdict.BROKEN;
import static palabre.charter.Finding.Verdict.NOT_APPLICABLE;
import static palabre.charter.Finding.Verdict.RESPECTED;
import static palabre.charter.Rule.R_CMT_01;
import static palabre.charter.Rule.R_CMT_02;
import static palabre.charter.Rule.R_CMT_03;
import static palabre.charter.Rule.R_CMT_04;
import static palabre.charter.Rule.R_CMT_05;
import static palabre.charter.Rule.R_CMT_06;
import static palabre.charter.Rule.R_CMT_19;
import static palabre.charter.Rule.R_CMT_20;
import static palabre.charter.Rule.R_COM_22;
import static palabre.charter.Rule.R_COM_23;
import static palabre.charter.Rule.R_FCT_05;
import static palabre.meetings.Around.CI;
import static palabre.meetings.Around.GH;
import static palabre.meetings.Around.GQ;
import static palabre.meetings.Around.TG;
import static palabre.meetings.Around.around;
import static palabre.meetings.Around.commission;
import static palabre.meetings.Around.plenary;
import static palabre.meetings.PlenaryRulesTests.finding;
import static palabre.meetings.PlenaryRulesTests.verdict;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palabre.Proves;
import palabre.bodies.Commission;
import palabre.charter.Finding;
import palabre.ui.Text;

class CommissionRulesTests {

    @Test
    @Proves({R_CMT_01, R_CMT_02, R_CMT_03, R_CMT_04, R_CMT_05, R_CMT_06, R_CMT_19, R_CMT_20, R_COM_22, R_COM_23})
    void anOrdinaryMeetingOfAYearWithoutPlenaryFollowsEveryRule() {
        var findings = Conformity.of(commission("2028-02-15", "2028-02-16", GH, false), around());

        assertThat(findings).extracting(Finding::verdict).doesNotContain(BROKEN);
        assertThat(verdict(findings, R_CMT_06)).isEqualTo(RESPECTED);
        assertThat(verdict(findings, R_CMT_05)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    @Proves(R_CMT_03)
    void theLastDayOfFebruaryOfALeapYearIsWithinThePeriod() {
        assertThat(verdict(Conformity.of(commission("2028-02-28", "2028-02-29", GH, false), around()), R_CMT_03)).isEqualTo(RESPECTED);
        assertThat(finding(Conformity.of(commission("2028-02-29", "2028-03-01", GH, false), around()), R_CMT_03).needsReason()).isTrue();
    }

    @Test
    @Proves({R_CMT_03, R_CMT_19})
    void aSupplementaryMeetingIsHeldInAnySeason() {
        var findings = Conformity.of(commission("2028-09-12", "2028-09-13", GH, true), around());

        assertThat(verdict(findings, R_CMT_03)).isEqualTo(NOT_APPLICABLE);
        assertThat(findings).extracting(Finding::verdict).doesNotContain(BROKEN);
    }

    @Test
    @Proves(R_CMT_04)
    void aSecondOrdinaryMeetingOfTheYearIsOnlyWarnedOf() {
        var first = commission("2028-01-11", "2028-01-12", GH, false);

        assertThat(finding(Conformity.of(commission("2028-02-15", "2028-02-16", GH, false), around(first)), R_CMT_04).warns()).isTrue();
        assertThat(verdict(Conformity.of(commission("2028-02-15", "2028-02-16", GH, true), around(first)), R_CMT_04)).isEqualTo(RESPECTED);
    }

    @Test
    @Proves({R_CMT_02})
    void aHostIsRequiredAndMustBeAnActiveMember() {
        var without = Meeting.planned(new Kind.OfCommission(Around.COM2, false, null), Around.dates("2028-02-15", "2028-02-16"),
                new Hosting(null, "", Mode.IN_PERSON, Hosting.Ground.COMMISSION_HOST, null, "", null), null, Text.french("T"));

        assertThat(finding(Conformity.of(without, around()), R_CMT_02).blocks()).isTrue();
        assertThat(finding(Conformity.of(commission("2028-02-15", "2028-02-16", GQ, false), around()), R_CMT_02).blocks()).isTrue();
    }

    @Test
    @Proves(R_CMT_02)
    void aHostOfAnotherCommissionIsOnlyWarnedOf() {
        assertThat(finding(Conformity.of(commission("2028-02-15", "2028-02-16", TG, false), around()), R_CMT_02).warns()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2028-02-15, 2028-02-15, true", "2028-02-15, 2028-02-16, false", "2028-02-15, 2028-02-17, false"})
    @Proves(R_CMT_20)
    void twoDaysAtLeast(String first, String last, boolean tooShort) {
        assertThat(finding(Conformity.of(commission(first, last, GH, false), around()), R_CMT_20).needsReason()).isEqualTo(tooShort);
    }

    @Test
    @Proves(R_CMT_05)
    void inAPlenaryYearItIsHeldJustBeforeThePlenaryAndAtItsPlace() {
        var sixth = plenary(6, "2027-02-03", "2027-02-05");

        assertThat(verdict(Conformity.of(commission("2027-02-01", "2027-02-02", CI, false), around(sixth)), R_CMT_05)).isEqualTo(RESPECTED);
        assertThat(finding(Conformity.of(commission("2027-01-20", "2027-01-21", CI, false), around(sixth)), R_CMT_05).needsReason()).isTrue();
        assertThat(finding(Conformity.of(commission("2027-02-01", "2027-02-02", GH, false), around(sixth)), R_CMT_05).needsReason()).isTrue();
    }

    @Test
    @Proves(R_COM_22)
    void noCommissionMeetsBeforeItsCompositionIsKnown() {
        var findings = Conformity.of(commission("2027-02-01", "2027-02-02", GH, false), around(false, null));

        assertThat(finding(findings, R_COM_22).blocks()).isTrue();
    }

    @Test
    @Proves({R_CMT_06, R_COM_23})
    void theHostChairsAndTheLeadAssists() {
        var chairedByTheLead = Meeting.planned(new Kind.OfCommission(Around.COM2, false, null), Around.dates("2028-02-15", "2028-02-16"),
                new Hosting(GH, "Accra", Mode.IN_PERSON, Hosting.Ground.COMMISSION_HOST, null, "", null), CI, Text.french("T"));

        assertThat(finding(Conformity.of(chairedByTheLead, around()), R_CMT_06).needsReason()).isTrue();
        assertThat(verdict(Conformity.of(chairedByTheLead, around()), R_COM_23)).isEqualTo(BROKEN);
        assertThat(verdict(Conformity.of(commission("2028-02-15", "2028-02-16", GH, false), around()), R_COM_23)).isEqualTo(RESPECTED);
    }

    @Test
    @Proves(R_FCT_05)
    void fromMarchOnTheCommissionsWithoutAMeetingAreNamed() {
        var two = new Commission(Around.COM2, 2, Text.french("Solutions"), Text.french("…"), List.of(), List.of());
        var held = commission("2028-02-15", "2028-02-16", GH, false);

        assertThat(YearlyMeetings.missing(List.of(two), List.of(), Around.terms(), Around.day("2028-02-29"))).isEmpty();
        assertThat(YearlyMeetings.missing(List.of(two), List.of(), Around.terms(), Around.day("2028-03-01"))).containsExactly(two);
        assertThat(YearlyMeetings.missing(List.of(two), List.of(held), Around.terms(), Around.day("2028-03-01"))).isEmpty();
        assertThat(YearlyMeetings.missing(List.of(two), List.of(held), Around.terms(), Around.day("2029-03-01"))).containsExactly(two);
    }
}
