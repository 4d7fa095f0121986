package palabre.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.BareHouseTest;
import palabre.Proves;
import palabre.charter.Rule;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.members.AdministrationId;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Text;

@BareHouseTest
class MandatesTests {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 14);
    static final AdministrationId CI = new AdministrationId("CI");
    static final AdministrationId SN = new AdministrationId("SN");
    static final AdministrationId GH = new AdministrationId("GH");
    static final Founding ACT = Founding.told(Text.french("33e Conférence, décision 4"), "act", Mark.DERIVED);

    @Autowired
    Mandates mandates;

    @Autowired
    Organs organs;

    @Autowired
    Commissions commissions;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient sql;

    @Test
    @Proves({Rule.R_COM_01, Rule.R_COM_02, Rule.R_COM_10, Rule.R_COM_15, Rule.R_COM_24})
    void aHouseJustOpenedKnowsItsOrgansAndTheThreeCommissionsWithTheirCharges() {
        assertThat(organs.all()).extracting(Organ::code)
                .containsExactly("CDG", "CEX", "GTR", "PRES", "SG", "COM1", "COM2", "COM3", "BRRC", "OMD", "VP", "FR");
        assertThat(commissions.all()).extracting(commission -> commission.charges().size()).containsExactly(7, 3, 3);
        assertThat(commissions.all().get(1).charges().getFirst().rules()).containsExactly(Rule.R_COM_11, Rule.R_COM_12);
        assertThat(organs.find("com1").orElseThrow().parent()).isEqualTo("GTR");
        assertThat(commissions.compositionOn(TODAY)).isEmpty();
    }

    @Test
    @Proves({Rule.R_ORG_06, Rule.R_ORG_07, Rule.R_ORG_08, Rule.R_ORG_09, Rule.R_ORG_10})
    void historyBeginsIn2006AndKeepsTheMonthWhoseDayIsNotKnown() {
        assertThat(organs.history().getFirst().since()).isEqualTo(new KnownDate("2006-03-22"));
        assertThat(organs.history()).extracting(Milestone::since).contains(new KnownDate("2010-03"));
        assertThat(sessions.all().getFirst()).extracting(Session::organ, Session::number).containsExactly("CDG", 11);
    }

    @Test
    @Proves({Rule.R_ORG_11, Rule.R_PRES_01})
    void presidencyAndGeneralSecretariatMoveWithTheLeadOnItsDay() {
        var from = LocalDate.of(2027, 6, 1);
        var begun = mandates.begin(Mandate.Kind.LEAD, GH, KnownDate.of(from), ACT, null, Actor.PALABRE);

        assertThat(mandates.lead(from.minusDays(1))).isEqualTo(CI);
        assertThat(mandates.lead(from)).isEqualTo(GH);
        assertThat(mandates.of(Function.PRES, from)).containsExactly(GH);
        assertThat(mandates.of(Function.SG, from.minusDays(1))).containsExactly(CI);

        mandates.annul(begun.id(), "saisie par erreur", Actor.PALABRE);
        assertThat(mandates.lead(from)).isEqualTo(CI);
        assertThat(mandates.on(Mandate.Kind.LEAD, from)).hasSize(1);
    }

    @Test
    @Proves(Rule.R_ORG_11)
    void twoLeadsNeverOverlap() {
        assertThatThrownBy(() -> mandates.begin(Mandate.Kind.LEAD, SN, new KnownDate("2009"), ACT, null, Actor.PALABRE))
                .isInstanceOf(MandatesOverlap.class);
        assertThatThrownBy(() -> mandates.begin(Mandate.Kind.LEAD, CI, new KnownDate("2027"), ACT, null, Actor.PALABRE))
                .isInstanceOf(AlreadyHolder.class);
        assertThatThrownBy(() -> mandates.record(Mandate.Kind.LEAD, "SN", null, new KnownDate("2015"), null, ACT))
                .hasMessageContaining("one_lead");
    }

    @Test
    void theVicePresidencyOfADayIsTheOneThatRanThen() {
        assertThat(mandates.vicePresidency(LocalDate.of(2024, 8, 12))).contains(new AdministrationId("NG"));
        assertThat(mandates.vicePresidency(LocalDate.of(2024, 8, 13))).contains(new AdministrationId("ML"));
        assertThat(mandates.vicePresidency(LocalDate.of(2010, 1, 1))).isEmpty();
    }

    @Test
    void everyActOnAMandateIsInTheJournal() {
        var begun = mandates.begin(Mandate.Kind.VICE_PRESIDENCY, SN, new KnownDate("2026-05"), ACT, null, Actor.PALABRE);
        mandates.annul(begun.id(), "saisie par erreur", Actor.PALABRE);
        assertThat(sql.sql("select act from journal.entry where subject = :subject order by number")
                .param("subject", "mandate:" + begun.id().value()).query(String.class).list())
                .containsExactly("MandateBegun", "MandateAnnulled");
    }
}
