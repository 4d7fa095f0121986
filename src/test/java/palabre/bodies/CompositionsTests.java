package palabre.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.BareHouseTest;
import palabre.Proves;
import palabre.Visitor;
import palabre.Visitors;
import palabre.charter.Rule;
import palabre.files.Papers;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.meetings.Beginnings;
import palabre.meetings.Meetings;
import palabre.members.Accounts;
import palabre.members.AdministrationId;
import palabre.members.Appointments;
import palabre.members.People;
import palabre.ui.Language;

/// The life of a composition, from a group just created to a second version (AS-24, SM-15); each test goes on from the one before.
@BareHouseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CompositionsTests {

    static final String PAGE = "/group/commissions/composition";
    static final String DRAFT = PAGE + "/draft";
    static final byte[] ACT = Papers.pdf("Procès-verbal, point 9");
    static final LocalDate TODAY = LocalDate.of(2026, 12, 14);
    static final List<String> COM1 = List.of("BJ", "CM", "GA", "GM", "GW", "MR", "NE", "SL");
    static final List<String> COM2 = List.of("BF", "CV", "CG", "GH", "GN", "SN", "TD");
    static final List<String> COM3 = List.of("CF", "CD", "LR", "ML", "NG", "ST", "TG");

    @Autowired
    Visitors visitors;

    @Autowired
    Commissions commissions;

    @Autowired
    Compositions compositions;

    @Autowired
    Meetings meetings;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Appointments appointments;

    @Test
    @Order(1)
    @Proves(Rule.R_COM_22)
    void beforeTheSecondPlenaryTheCompositionIsAwaitedAndNothingCanBePrepared() {
        var sg = someone("sg0@test.example", Function.SG, "CI");
        var page = sg.get(PAGE);
        assertThat(page.words()).contains("en attente de la 2e réunion du GTR-DI");
        assertThat(sg.get(DRAFT).document().select("select[name^=place]")).isEmpty();
        assertThat(visitors.anyone().get(PAGE).words()).contains("en attente de la 2e réunion du GTR-DI");

        var refused = sg.post(DRAFT, placed("0", COM1, COM2, COM3));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("La composition des commissions sera connue à l’issue de la 2e réunion du GTR-DI.", "R-COM-22");
        assertThat(someone("pres0@test.example", Function.PRES, "CI").upload(DRAFT + "/adoption", "act", "pv.pdf", ACT,
                "version", "1", "plenary", "2", "minutes", "PV", "decided", "2026-12-01", "from", "2026-12-01").status()).isEqualTo(409);
    }

    @Test
    @Order(2)
    @Proves({Rule.R_COM_20, Rule.R_COM_22})
    void onceEightMeetingsAreToldTheGeneralSecretariatPreparesAndTheIncompleteBlocksAdoption() {
        meetings.tellBeginning(new Beginnings.Beginning(8, 2025, "Rapport de la 8e réunion, Libreville, mai 2025"),
                new Acting(UUID.randomUUID(), "Présidence", new Capacity(Function.PRES, "CI")));
        var sg = someone("sg@test.example", Function.SG, "CI");
        var form = sg.get(DRAFT).document();
        assertThat(form.select("select[name=place.SN] option")).hasSize(4);
        assertThat(form.select("select[name=place.CI]")).isEmpty();
        assertThat(form.select("select[name^=place]")).hasSize(22);
        assertThat(form.text()).contains("22 pays non affectés", "Aucun projet enregistré");

        assertThat(sg.post(DRAFT, placed("0", COM1, COM2, COM3.subList(0, 6))).status()).isEqualTo(303);
        var pres = someone("pres@test.example", Function.PRES, "CI");
        var draft = pres.get(DRAFT);
        assertThat(draft.words()).contains("1 pays non affecté", "Togo n’est dans aucune commission.", "Bloque l’adoption");
        assertThat(draft.document().select("#adopt[disabled]")).hasSize(1);
        assertThat(visitors.anyone().get(PAGE).words()).doesNotContain("Projet de composition", "Vœux");
        assertThat(visitors.anyone().get(DRAFT).location()).isEqualTo("/sign-in");
        assertThat(commissions.compositionOn(TODAY)).isEmpty();

        var early = pres.upload(DRAFT + "/adoption", "act", "pv.pdf", ACT, "version", "1", "plenary", "8", "minutes", "PV de la 8e réunion, point 9", "decided", "2025-05-20", "from", "2026-12-01");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.words()).contains("Togo n’est dans aucune commission.", "R-COM-20");
    }

    @Test
    @Order(3)
    @Proves({Rule.R_COM_19, Rule.R_COM_20, Rule.R_COM_21})
    void whoPlacesAMemberTwiceOrACountryThatIsNoMemberIsToldTheRule() {
        var sg = someone("sg2@test.example", Function.SG, "CI");
        var twice = new ArrayList<>(Arrays.asList(placed("1", COM1, COM2, COM3)));
        twice.addAll(List.of("place.SN", "COM1"));
        var refused = sg.post(DRAFT, twice.toArray(String[]::new));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("Sénégal est déjà membre de la commission 1.", "R-COM-20");

        var stranger = new ArrayList<>(Arrays.asList(placed("1", COM1, COM2, COM3)));
        stranger.addAll(List.of("place.GQ", "COM1"));
        assertThat(sg.post(DRAFT, stranger.toArray(String[]::new)).words()).contains("n’est pas membre du groupe", "R-COM-19");
        assertThat(sg.post(DRAFT, "version", "1", "place.SN", "COM9").status()).isEqualTo(404);
        var lead = new ArrayList<>(Arrays.asList(placed("1", COM1, COM2, COM3)));
        lead.addAll(List.of("place.CI", "COM1", "place.CI", "COM3"));
        var removed = sg.post(DRAFT, lead.toArray(String[]::new));
        assertThat(removed.status()).isEqualTo(409);
        assertThat(removed.words()).contains("Le pays leader est représenté dans toutes les commissions", "R-COM-21");
        assertThat(compositions.draft().orElseThrow().version()).as("nothing half-written").isEqualTo(1);
        assertThat(sg.post(DRAFT, "version", "x").status()).isBetween(400, 422);
    }

    @Test
    @Order(4)
    @Proves({Rule.R_COM_20, Rule.R_COM_21, Rule.R_COM_22})
    void thePresidencyEntersTheAdoptionWithThePlenaryAndItsMinutes() {
        var sg = someone("sg3@test.example", Function.SG, "CI");
        assertThat(sg.post(DRAFT, placed("1", COM1, COM2, COM3)).status()).isEqualTo(303);
        assertThat(sg.get(DRAFT).words()).contains("Chaque pays a une place", "Aucun pays non affecté");
        var stale = sg.post(DRAFT, placed("1", COM2, COM1, COM3));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.words()).contains("Le projet a changé pendant que vous le prépariez", "Rien n’a été enregistré");
        assertThat(stale.document().select(".notice.refused tbody tr")).hasSize(COM1.size() + COM2.size());
        assertThat(stale.document().select("input[name=version]").first().val()).isEqualTo("2");
        assertThat(compositions.draft().orElseThrow().members().get(new CommissionId("COM2"))).contains(new AdministrationId("SN"));
        assertThat(sg.post(DRAFT + "/adoption", adoption("2", "8", "PV, point 9")).status()).isEqualTo(403);
        for (var wrong : new Visitor[] {someone("brrc@test.example", Function.BRRC, "BRRC"), someone("fp@test.example", Function.FP, "SN")}) {
            assertThat(wrong.post(DRAFT, placed("2", COM1, COM2, COM3)).status()).isEqualTo(403);
            assertThat(wrong.post(DRAFT + "/adoption", adoption("2", "8", "PV, point 9")).status()).isEqualTo(403);
        }
        assertThat(visitors.anyone().post(DRAFT, placed("2", COM1, COM2, COM3)).location()).isEqualTo("/sign-in");

        var pres = someone("pres2@test.example", Function.PRES, "CI");
        var blank = pres.upload(DRAFT + "/adoption", "act", "pv.pdf", ACT, adoption("2", "8", ""));
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.words()).contains("Cette indication est requise.");
        assertThat(pres.upload(DRAFT + "/adoption", "act", "pv.pdf", ACT, adoption("2", "8", "PV\u0007, point 9")).status()).isEqualTo(422);
        for (var plenary : new String[] {"x", ""}) {
            assertThat(pres.upload(DRAFT + "/adoption", "act", "pv.pdf", ACT, adoption("2", plenary, "PV, point 9")).status()).as(plenary).isEqualTo(422);
        }
        for (var plenary : new String[] {"1", "9", "0", "-3"}) {
            var refused = pres.upload(DRAFT + "/adoption", "act", "pv.pdf", ACT, adoption("2", plenary, "PV, point 9"));
            assertThat(refused.status()).as(plenary).isEqualTo(409);
            assertThat(refused.words()).as(plenary).contains("ne s’est pas tenue", "R-COM-22");
        }
        assertThat(pres.upload(DRAFT + "/adoption", "act", "pv.pdf", ACT, "version", "2", "plenary", "8", "minutes", "PV", "decided", "2026-12-20", "from", "2026-12-21").status())
                .as("decided tomorrow").isEqualTo(409);
        assertThat(pres.upload(DRAFT + "/adoption", "act", "pv.pdf", ACT, "version", "2", "plenary", "8", "minutes", "PV", "decided", "2026-12-10", "from", "2026-12-01").status())
                .as("in force before it was decided").isEqualTo(409);
        assertThat(pres.upload(DRAFT + "/adoption", "act", "pv.pdf", ACT, adoption("1", "8", "PV, point 9")).status()).as("stale").isEqualTo(409);
        assertThat(pres.forge(DRAFT + "/adoption", adoption("2", "8", "PV, point 9")).status()).isEqualTo(403);
        var without = pres.post(DRAFT + "/adoption", adoption("2", "8", "PV, point 9"));
        assertThat(without.status()).as("without the act").isEqualTo(422);
        assertThat(without.document().select("#act-error").text()).isNotEmpty();
        assertThat(without.document().select("#minutes").val()).isEqualTo("PV, point 9");
        assertThat(pres.upload(DRAFT + "/adoption", "act", "pv.pdf", "<html></html>".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                adoption("2", "8", "PV, point 9")).status()).as("no paper").isEqualTo(422);
        assertThat(compositions.adopted()).isEmpty();

        assertThat(pres.upload(DRAFT + "/adoption", "act", "pv.pdf", ACT, adoption("2", "8", "PV, point 9")).status()).isEqualTo(303);
        var adopted = commissions.compositionOn(TODAY).orElseThrow();
        assertThat(adopted.members().values()).extracting(seated -> seated.size()).containsExactly(9, 8, 8);
        assertThat(adopted.of(new AdministrationId("CI"))).hasSize(3);
        assertThat(commissions.compositionOn(LocalDate.of(2026, 11, 30))).isEmpty();
        assertThat(visitors.anyone().get("/group/com2").words()).contains("Adoptée par la 8e réunion du GTR-DI", "PV, point 9", "Côte d’Ivoire (pays leader)");
    }

    @Test
    @Order(5)
    void aReaderFindsTheCountriesOfACommissionInTheOrderOfTheirOwnAlphabet() {
        assertThat(visitors.anyone().get("/group/com3").document().select(".cols a").eachText()).containsExactly(
                "Côte d’Ivoire", "Libéria", "Mali", "Nigeria", "République centrafricaine", "République démocratique du Congo",
                "Sao Tomé-et-Principe", "Togo");
        assertThat(visitors.reading("en").get("/group/com3").document().select(".cols a").eachText())
                .startsWith("Central African Republic", "Côte d’Ivoire", "Democratic Republic of the Congo");
    }

    @Test
    @Order(6)
    void meetingsKeepTheCompositionOfTheirDateWhenANewOneIsAdopted() {
        var sg = someone("sg4@test.example", Function.SG, "CI");
        var com2 = new ArrayList<>(COM2);
        var com3 = new ArrayList<>(COM3);
        com2.remove("SN");
        com2.add("ML");
        com3.remove("ML");
        com3.add("SN");
        assertThat(sg.post(DRAFT, placed("0", COM1, com2, com3)).status()).isEqualTo(303);
        var pres = someone("pres3@test.example", Function.PRES, "CI");
        assertThat(pres.upload(DRAFT + "/adoption", "act", "pv.pdf", ACT, "version", "1", "plenary", "8", "minutes", "PV bis", "decided", "2025-05-20", "from", "2026-11-30").status()).isEqualTo(409);
        assertThat(pres.upload(DRAFT + "/adoption", "act", "pv.pdf", ACT, "version", "1", "plenary", "8", "minutes", "PV bis", "decided", "2025-05-20", "from", "2027-02-05").status()).isEqualTo(303);
        var ml = new AdministrationId("ML");
        assertThat(commissions.compositionOn(TODAY).orElseThrow().of(ml)).containsExactly(new CommissionId("COM3"));
        assertThat(commissions.compositionOn(LocalDate.of(2027, 2, 5)).orElseThrow().of(ml)).containsExactly(new CommissionId("COM2"));
    }

    private static String[] placed(String version, List<String> com1, List<String> com2, List<String> com3) {
        var form = new ArrayList<String>(List.of("version", version));
        com1.forEach(iso -> form.addAll(List.of("place." + iso, "COM1")));
        com2.forEach(iso -> form.addAll(List.of("place." + iso, "COM2")));
        com3.forEach(iso -> form.addAll(List.of("place." + iso, "COM3")));
        return form.toArray(String[]::new);
    }

    private static String[] adoption(String version, String plenary, String minutes) {
        return new String[] {"version", version, "plenary", plenary, "minutes", minutes, "decided", "2025-05-20", "from", "2026-12-01"};
    }

    private Visitor someone(String mail, Function function, String scope) {
        var person = people.register("Mme", "Personne " + mail, mail, Language.FR);
        accounts.open(person.id(), Accounts.sealed(Visitors.PASSWORD), Actor.PALABRE);
        appointments.appoint(person.id(), function, scope, LocalDate.of(2020, 1, 1), null, "test", Actor.PALABRE);
        return visitors.anyone().signIn(mail, Visitors.PASSWORD);
    }
}
