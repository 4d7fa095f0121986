package palabre.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.BareHouseTest;
import palabre.Proves;
import palabre.Visitor;
import palabre.Visitors;
import palabre.charter.Rule;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.members.Accounts;
import palabre.members.AdministrationId;
import palabre.members.Appointments;
import palabre.members.People;
import palabre.ui.Language;

@BareHouseTest
class GroupTests {

    static final LocalDate SOME_TIME_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    Visitors visitors;

    @Autowired
    Mandates mandates;

    @Autowired
    Sessions sessions;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Appointments appointments;

    @Test
    @Proves({Rule.R_ORG_02, Rule.R_PRES_01, Rule.R_COM_24})
    void thePageOfTheGroupSaysWhatItRestsOnAndWhoHoldsWhat() {
        var page = visitors.anyone().get("/group");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("sur proposition du BRRC-AOC", "pays leader depuis mars 2010", "Supervision et coprésidence",
                "Comité des experts", "en attente de la 2e réunion du GTR-DI", "2 sièges d’assesseurs vacants");
        assertThat(page.document().select("dd a[href=/members/ci]").text()).isEqualTo("Côte d’Ivoire");
        assertThat(page.document().select("svg[role=img] > title").text()).startsWith("Organigramme");
        assertThat(page.document().select(".tree > li > .tree > li > .tree a[href=/group/com3]")).isNotEmpty();
        assertThat(page.body()).doesNotContain("choice,");
    }

    @Test
    @Proves({Rule.R_ORG_07, Rule.R_ORG_10})
    void historyGivesEachDateToThePrecisionItIsKnownWithItsSource() {
        var words = visitors.anyone().get("/group/history").words();
        assertThat(words).contains("22–24 mars 2006", "mars 2010", "2015 – 2016", "la charte", "à confirmer");
    }

    @Test
    void everyPageOfTheGroupReadsInEachLanguage() {
        for (var language : Language.values()) {
            for (var path : new String[] {"/group", "/group/history", "/group/mandates", "/group/sessions", "/group/sessions?organ=CEX",
                "/group/com1", "/group/sg", "/group/pres", "/group/cdg", "/group/brrc", "/group/vp", "/group/fr", "/group/commissions/composition"}) {
                var page = visitors.reading(language.code()).get(path);
                assertThat(page.status()).as(path).isEqualTo(200);
                assertThat(page.document().select("html").attr("lang")).isEqualTo(language.code());
            }
        }
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(visitors.anyone().get("/group/com9").status()).isEqualTo(404);
        assertThat(visitors.anyone().get("/group/nothing").status()).isEqualTo(404);
        assertThat(visitors.anyone().get("/group/sessions?organ=XXX").status()).isEqualTo(200);
    }

    @Test
    @Proves(Rule.R_SG_01)
    void aVacantSeatOfTheGeneralSecretariatIsSeen() {
        var words = visitors.anyone().get("/group/sg").words();
        assertThat(words).contains("Pays leader Côte d’Ivoire", "siège vacant", "Siège permanent du secrétariat général BRRC-AOC de droit");
    }

    @Test
    @Proves({Rule.R_COM_02, Rule.R_COM_22, Rule.R_COM_23})
    void aCommissionHasItsChargesWithTheirRulesAndWaitsForItsComposition() {
        var page = visitors.anyone().get("/group/com1");
        assertThat(page.document().select("a.rule[href=/rules/R-COM-03]")).isNotEmpty();
        assertThat(page.words()).contains("en attente de la 2e réunion du GTR-DI", "la préside, avec l’assistance du pays leader");
    }

    @Test
    @Proves(Rule.R_ORG_11)
    void onlyTheRegionalOfficeEntersALeadAndOnlyWithTheActOfTheConference() {
        var brrc = someone("brrc@test.example", Function.BRRC, "BRRC");
        assertThat(visitors.anyone().get("/group/mandates/new").status()).isEqualTo(303);
        for (var wrong : new Visitor[] {someone("pres@test.example", Function.PRES, "CI"), someone("fp@test.example", Function.FP, "SN")}) {
            assertThat(wrong.get("/group/mandates/new").status()).isEqualTo(403);
            assertThat(wrong.post("/group/mandates", "kind", "LEAD", "holder", "SN", "from", "2027-06-01", "act", "x").status()).isEqualTo(403);
        }

        var blank = brrc.post("/group/mandates", "kind", "LEAD", "holder", "SN", "from", "2027-06-01", "session", conference(32), "act", " ");
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.words()).contains("Une saisie est à corriger", "Cette indication est requise.");

        var backwards = brrc.post("/group/mandates", "kind", "LEAD", "holder", "SN", "from", "2010-02-01", "session", conference(32), "act", "32e Conférence");
        assertThat(backwards.status()).isEqualTo(422);
        var overlapping = brrc.post("/group/mandates", "kind", "VICE_PRESIDENCY", "holder", "SN", "from", "2024-08-01", "session", conference(30), "act", "30e Conférence");
        assertThat(overlapping.status()).isEqualTo(409);
        assertThat(overlapping.words()).contains("un mandat commence déjà");

        var early = brrc.post("/group/mandates", "kind", "VICE_PRESIDENCY", "holder", "SN", "from", "2025-12-31", "session", conference(32), "act", "32e Conférence");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.words()).contains("ne commence pas avant l’acte qui le fonde");
        assertThat(brrc.post("/group/mandates", "kind", "LEAD", "holder", "SN", "from", "2027-06-01", "act", "Décision 4").status()).isEqualTo(422);

        assertThat(brrc.post("/group/mandates", "kind", "LEAD", "holder", "SN", "from", "2027-06-01", "session", conference(32), "act", "33e Conférence, décision 4").status()).isEqualTo(303);
        assertThat(mandates.lead(LocalDate.of(2027, 6, 1))).isEqualTo(new AdministrationId("SN"));
        var shown = brrc.get("/group/mandates");
        assertThat(shown.words()).contains("Sénégal à venir", "33e Conférence, décision 4", "mars 2010 – 1er juin 2027");

        var annulment = shown.document().select("a[href$=/annulment]").first().attr("href");
        assertThat(someone("sg@test.example", Function.SG, "CI").post(annulment, "reason", "erreur").status()).isEqualTo(403);
        assertThat(brrc.post(annulment, "reason", "").status()).isEqualTo(422);
        assertThat(brrc.post(annulment, "reason", "Date mal lue").status()).isEqualTo(303);
        assertThat(mandates.lead(LocalDate.of(2027, 6, 1))).isEqualTo(new AdministrationId("CI"));
    }

    @Test
    void badValuesOfAMandateAreRefusedInTheForm() {
        var brrc = someone("brrc2@test.example", Function.BRRC, "BRRC");
        for (var wrong : new String[][] {{"LEAD", "GQ", "2027-06-01"}, {"LEAD", "ZZ", "2027-06-01"}, {"ASSESSOR", "SN", "2027-06-01"},
            {"", "SN", "2027-06-01"}, {"LEAD", "", "2027-06-01"}, {"LEAD", "SN", "2027-02-30"}, {"LEAD", "SN", ""}}) {
            assertThat(brrc.post("/group/mandates", "kind", wrong[0], "holder", wrong[1], "from", wrong[2], "session", conference(32), "act", "33e Conférence").status())
                    .as(String.join(" ", wrong)).isEqualTo(422);
        }
        assertThat(brrc.get("/group/mandates/" + java.util.UUID.randomUUID() + "/annulment").status()).isEqualTo(404);
    }

    @Test
    void thoseWhoActForAnOrganAreNamedOnlyToThoseWhoWorkWithIt() {
        var brrc = someone("brrc3@test.example", Function.BRRC, "BRRC");
        assertThat(brrc.get("/group/brrc").words()).contains("brrc3@test.example");
        assertThat(visitors.anyone().get("/group/brrc").words()).doesNotContain("brrc3@test.example");
    }

    private String conference(int number) {
        return sessions.all().stream().filter(session -> session.organ().equals("CDG") && Integer.valueOf(number).equals(session.number()))
                .findFirst().orElseThrow().id().toString();
    }

    private Visitor someone(String mail, Function function, String scope) {
        var person = people.register("Mme", "Personne " + mail, mail, Language.FR);
        accounts.open(person.id(), Accounts.sealed(Visitors.PASSWORD), Actor.PALABRE);
        appointments.appoint(person.id(), function, scope, SOME_TIME_AGO, null, "test", Actor.PALABRE);
        return visitors.anyone().signIn(mail, Visitors.PASSWORD);
    }
}
