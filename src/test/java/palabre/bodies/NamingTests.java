package palabre.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Proves;
import palabre.TestClock;
import palabre.Visitors;
import palabre.charter.Rule;
import palabre.files.Papers;
import palabre.meetings.Meetings;
import palabre.ui.Language;

/// The sixth plenary gives the third commission another name; each test goes on from the one before.
@HouseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NamingTests {

    static final String PAGE = "/group/com3";
    static final byte[] ACT = Papers.pdf("Procès-verbal, point 11");
    static final LocalDate DECIDED = LocalDate.of(2027, 2, 4);

    @Autowired Visitors visitors;
    @Autowired Commissions commissions;
    @Autowired Meetings meetings;
    @Autowired TestClock clock;

    @Test
    @Order(1)
    @Proves(Rule.R_COM_01)
    void onlyAPlenaryThatSatNamesACommissionAndOnlyThePresidencyEntersIt() {
        var presidency = visitors.as("pres.ci");
        assertThat(presidency.get(PAGE + "/names/new").document().select("#nameFr").val()).isEqualTo(commissions.find(new CommissionId("COM3")).orElseThrow().name().in(Language.FR));
        for (var wrong : new String[] {"sg.ci", "ass.gh", "fp.tg", "aut.tg", "brrc", "sys", "rap1", "hote.ci"}) {
            assertThat(visitors.as(wrong).get(PAGE + "/names/new").status()).as(wrong).isEqualTo(403);
            assertThat(visitors.as(wrong).upload(PAGE + "/names", "act", "pv.pdf", ACT, named("5", "2025-02-06")).status()).as(wrong).isEqualTo(403);
        }
        assertThat(visitors.anyone().forge(PAGE + "/names", named("5", "2025-02-06")).status()).isEqualTo(403);
        assertThat(presidency.post(PAGE + "/names", named("5", "2025-02-06")).status()).as("without the act").isEqualTo(422);
        assertThat(presidency.upload(PAGE + "/names", "act", "pv.pdf", ACT, named("5", "2025-02-06", "nameEs", " ")).status()).isEqualTo(422);
        assertThat(presidency.upload(PAGE + "/names", "act", "pv.pdf", ACT, named("5", "2025-13-06")).status()).isEqualTo(422);
        for (var wrong : List.of(named("6", "2026-12-14"), named("5", "2025-03-06"), named("5", "2027-02-06"), named("9", "2025-02-06"), named("0", "2025-02-06"))) {
            var refused = presidency.upload(PAGE + "/names", "act", "pv.pdf", ACT, wrong);
            assertThat(refused.status()).as(List.of(wrong).toString()).isEqualTo(409);
            assertThat(refused.words()).contains("R-COM-01");
        }
        assertThat(presidency.upload("/group/com9/names", "act", "pv.pdf", ACT, named("5", "2025-02-06")).status()).isEqualTo(404);
        assertThat(commissions.all()).allSatisfy(one -> assertThat(one.namings()).isEmpty());
    }

    @Test
    @Order(2)
    @Proves(Rule.R_COM_01)
    void theNewNameHoldsFromThatDayAndWhatWasHeldBeforeKeepsTheFormer() {
        var former = commissions.find(new CommissionId("COM3")).orElseThrow().name().in(Language.FR);
        clock.set(LocalDate.of(2027, 2, 3));
        var sixth = meetings.all().stream().filter(one -> one.plenary() && one.dates().first().equals(LocalDate.of(2027, 2, 3))).findFirst().orElseThrow();
        assertThat(visitors.as("pres.ci").post(sixth.id().path() + "/opening", "chair", "M. Kouadjo", "coChair", "M. Danhoui").status()).isEqualTo(303);
        clock.set(DECIDED);
        var presidency = visitors.as("pres.ci");
        assertThat(presidency.upload(PAGE + "/names", "act", "pv.pdf", ACT, named("6", DECIDED.toString())).status()).isEqualTo(303);
        assertThat(presidency.upload(PAGE + "/names", "act", "pv.pdf", ACT, named("6", DECIDED.toString(), "nameFr", "Autre")).status()).as("twice a day").isEqualTo(409);

        assertThat(visitors.anyone().get(PAGE).words()).contains("Commission Interconnexion régionale", "Par la 6e réunion du GTR-DI.", "à l’origine", former);
        assertThat(visitors.reading("pt").get(PAGE).words()).contains("Comissão Interligação Regional");
        assertThat(visitors.anyone().get("/group").words()).contains("3. Commission Interconnexion régionale");
        assertThat(visitors.anyone().get("/meetings?kind=COM3").words()).as("held under the former name").contains(former).doesNotContain("Commission Interconnexion régionale");
        assertThat(visitors.anyone().get("/group/commissions/composition/versions/1").words()).contains(former).doesNotContain("Interconnexion régionale");
        assertThat(presidency.take(PAGE + "/names/2027-02-04/act").body()).isEqualTo(ACT);
        assertThat(visitors.as("sys").get(PAGE + "/names/2027-02-04/act").status()).isEqualTo(403);
        assertThat(visitors.anyone().get(PAGE + "/names/2027-02-04/act").location()).isEqualTo("/sign-in");
        assertThat(presidency.get(PAGE + "/names/2027-02-05/act").status()).isEqualTo(404);
    }

    private static String[] named(String plenary, String decided, String... other) {
        var fields = new ArrayList<>(List.of("nameFr", "Commission Interconnexion régionale", "nameEn", "Commission on Regional Interconnection",
                "namePt", "Comissão Interligação Regional", "nameEs", "Comisión Interconexión Regional", "plenary", plenary, "decided", decided,
                "minutes", "Procès-verbal de la 6e réunion, point 11"));
        for (int i = 0; i < other.length; i += 2) {
            fields.set(fields.indexOf(other[i]) + 1, other[i + 1]);
        }
        return fields.toArray(String[]::new);
    }
}
