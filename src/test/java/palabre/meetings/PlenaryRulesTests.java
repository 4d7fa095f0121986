package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.charter.Finding.Verdict.BROKEN;
import static palabre.charter.Finding.Verdict.NOT_APPLICABLE;
import static palabre.charter.Finding.Verdict.RESPECTED;
import static palabre.charter.Rule.R_FCT_01;
import static palabre.charter.Rule.R_FCT_02;
import static palabre.charter.Rule.R_FCT_03;
import static palabre.charter.Rule.R_FCT_04;
import static palabre.charter.Rule.R_PLEN_01;
import static palabre.charter.Rule.R_PLEN_02;
import static palabre.charter.Rule.R_PLEN_03;
import static palabre.charter.Rule.R_PLEN_04;
import static palabre.charter.Rule.R_PLEN_05;
import static palabre.charter.Rule.R_PLEN_06;
import static palabre.charter.Rule.R_PLEN_07;
import static palabre.charter.Rule.R_PREP_01;
import static palabre.charter.Rule.R_PREP_02;
import static palabre.charter.Rule.R_PRES_06;
import static palabre.meetings.Around.CI;
import static palabre.meetings.Around.GA;
import static palabre.meetings.Around.GQ;
import static palabre.meetings.Around.TG;
import static palabre.meetings.Around.around;
import static palabre.meetings.Around.plenary;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palabre.Proves;
import palabre.charter.Finding;
import palabre.charter.Finding.Verdict;
import palabre.charter.Rule;
import palabre.charter.Severity;
import palabre.meetings.Hosting.Ground;
import palabre.ui.Text;

class PlenaryRulesTests {

    static final Meeting FIFTH = plenary(5, "2025-02-05", "2025-02-07");

    @Test
    @Proves({R_PLEN_01, R_PLEN_02, R_PLEN_05, R_PLEN_06, R_PLEN_07, R_PREP_01, R_PREP_02, R_FCT_01, R_FCT_02, R_FCT_03, R_FCT_04, R_PRES_06})
    void theSixthPlenaryAsPlannedFollowsEveryRule() {
        var findings = Conformity.of(plenary(6, "2027-02-03", "2027-02-05"), around(FIFTH));

        assertThat(findings).extracting(Finding::verdict).doesNotContain(BROKEN);
        for (var rule : List.of(R_PLEN_01, R_PLEN_02, R_PLEN_05, R_PLEN_06, R_PLEN_07, R_PREP_01, R_PREP_02, R_FCT_01, R_FCT_02, R_FCT_03,
                R_FCT_04, R_PRES_06)) {
            assertThat(verdict(findings, rule)).as(rule.id()).isEqualTo(RESPECTED);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-02-04, 2026-02-06", "2028-02-02, 2028-02-04", "2025-02-19, 2025-02-21"})
    @Proves({R_PLEN_05, R_FCT_01})
    void anotherIntervalThanTwoYearsNeedsADerogation(String first, String last) {
        var findings = Conformity.of(plenary(6, first, last), around(FIFTH));

        assertThat(finding(findings, R_PLEN_05).needsReason()).isTrue();
        assertThat(verdict(findings, R_FCT_01)).isEqualTo(BROKEN);
    }

    @Test
    @Proves(R_PLEN_05)
    void theFirstPlenaryKnownHasNoInterval() {
        assertThat(verdict(Conformity.of(plenary(1, "2027-02-03", "2027-02-05"), around()), R_PLEN_05)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    @Proves(R_PLEN_05)
    void thePlenariesHeldBeforePalabreCountForTheInterval() {
        var findings = Conformity.of(plenary(9, "2027-02-03", "2027-02-05"), around(true, 2025));

        assertThat(verdict(findings, R_PLEN_05)).isEqualTo(RESPECTED);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, 2027-01-03, true", "2027-02-26, 2027-02-28, true", "2027-02-26, 2027-03-01, false",
        "2027-05-14, 2027-05-16, false", "2026-12-31, 2027-01-02, false", "2028-02-27, 2028-02-29, true", "2028-02-28, 2028-03-01, false"})
    @Proves({R_PLEN_06, R_PREP_01})
    void firstAndLastDayMustBothFallInJanuaryOrFebruary(String first, String last, boolean within) {
        var findings = Conformity.of(plenary(6, first, last), around(FIFTH));

        assertThat(finding(findings, R_PLEN_06).needsReason()).isEqualTo(!within);
        assertThat(verdict(findings, R_PREP_01)).isEqualTo(within ? RESPECTED : BROKEN);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-03, 2027-02-04", "2027-02-03, 2027-02-06"})
    @Proves(R_PREP_02)
    void threeDaysAndNoOther(String first, String last) {
        assertThat(finding(Conformity.of(plenary(6, first, last), around(FIFTH)), R_PREP_02).needsReason()).isTrue();
    }

    @Test
    @Proves({R_PLEN_02, R_PLEN_03, R_FCT_03})
    void hostedElsewhereWithoutAGroundItIsRefused() {
        var findings = Conformity.of(plenary(6, "2027-02-03", "2027-02-05", GA, Ground.LEAD_BY_DEFAULT, null, ""), around(FIFTH));

        assertThat(finding(findings, R_PLEN_03).blocks()).isTrue();
        assertThat(verdict(findings, R_PLEN_02)).isEqualTo(BROKEN);
        assertThat(verdict(findings, R_FCT_03)).isEqualTo(BROKEN);
    }

    @Test
    @Proves({R_PLEN_03, R_FCT_04})
    void theMembersProposalWithItsDocumentMakesAnotherHostRegular() {
        var proposed = plenary(6, "2027-02-03", "2027-02-05", GA, Ground.MEMBERS_PROPOSAL, null, "PV de la 5e réunion, point 12");

        var findings = Conformity.of(proposed, around(FIFTH));

        assertThat(findings).extracting(Finding::verdict).doesNotContain(BROKEN);
        assertThat(verdict(findings, R_PLEN_03)).isEqualTo(RESPECTED);
        assertThat(finding(Conformity.of(plenary(6, "2027-02-03", "2027-02-05", GA, Ground.MEMBERS_PROPOSAL, null, " "), around(FIFTH)),
                R_PLEN_03).blocks()).isTrue();
    }

    @Test
    @Proves(R_PLEN_04)
    void aCountryAsksForItselfOnly() {
        var forAnother = plenary(6, "2027-02-03", "2027-02-05", GA, Ground.MEMBER_REQUEST, TG, "Lettre n° 12");
        var forItself = plenary(6, "2027-02-03", "2027-02-05", GA, Ground.MEMBER_REQUEST, GA, "Lettre n° 12");

        assertThat(finding(Conformity.of(forAnother, around(FIFTH)), R_PLEN_04).blocks()).isTrue();
        assertThat(verdict(Conformity.of(forItself, around(FIFTH)), R_PLEN_04)).isEqualTo(RESPECTED);
    }

    @Test
    @Proves(R_FCT_04)
    void onlyAnActiveMemberMayHost() {
        var findings = Conformity.of(plenary(6, "2027-02-03", "2027-02-05", GQ, Ground.MEMBERS_PROPOSAL, null, "PV"), around(FIFTH));

        assertThat(finding(findings, R_FCT_04).blocks()).isTrue();
    }

    @Test
    @Proves({R_PLEN_07, R_PRES_06})
    void theLeadChairsEvenElsewhereAndAnotherChairNeedsADerogation() {
        var hosting = new Hosting(GA, "Libreville", Mode.IN_PERSON, Ground.MEMBER_REQUEST, GA, "Lettre", null);
        var byLead = Meeting.planned(new Kind.Plenary(6), Around.dates("2027-02-03", "2027-02-05"), hosting, CI, Text.french("T"));
        var byHost = Meeting.planned(new Kind.Plenary(6), Around.dates("2027-02-03", "2027-02-05"), hosting, GA, Text.french("T"));

        assertThat(verdict(Conformity.of(byLead, around(FIFTH)), R_PLEN_07)).isEqualTo(RESPECTED);
        assertThat(finding(Conformity.of(byHost, around(FIFTH)), R_PLEN_07).needsReason()).isTrue();
        assertThat(verdict(Conformity.of(byHost, around(FIFTH)), R_PRES_06)).isEqualTo(BROKEN);
    }

    @Test
    @Proves(R_PLEN_02)
    void aMeetingWithoutAPlaceNeedsADerogation() {
        var remote = Meeting.planned(new Kind.Plenary(6), Around.dates("2027-02-03", "2027-02-05"),
                new Hosting(CI, "Abidjan", Mode.VIRTUAL, Ground.LEAD_BY_DEFAULT, null, "", null), CI, Text.french("T"));

        assertThat(finding(Conformity.of(remote, around(FIFTH)), R_PLEN_02).needsReason()).isTrue();
    }

    @Test
    void theSheetListsEveryRuleThatAppliesOnce() {
        var sheet = Conformity.sheet(plenary(6, "2027-02-03", "2027-02-05"), around(FIFTH), List.of());

        assertThat(sheet).extracting(Finding::rule).doesNotHaveDuplicates()
                .contains(Rule.R_PREP_09, Rule.R_LOG_17, Rule.R_MAND_01, Rule.R_PART_01)
                .doesNotContain(Rule.R_CMT_05, Rule.R_COM_22);
    }

    @Test
    void whatIsSaidTwiceNeverAsksTwice() {
        var findings = Conformity.of(plenary(6, "2027-05-14", "2027-05-16"), around(FIFTH));

        assertThat(findings.stream().filter(Finding::needsReason)).extracting(Finding::rule).containsExactly(R_PLEN_06);
        assertThat(finding(findings, R_PREP_01).severity()).isEqualTo(Severity.INFORM);
    }

    static Finding finding(List<Finding> findings, Rule rule) {
        return findings.stream().filter(one -> one.rule() == rule).findFirst().orElseThrow(() -> new AssertionError("no finding for " + rule));
    }

    static Verdict verdict(List<Finding> findings, Rule rule) {
        return finding(findings, rule).verdict();
    }
}
