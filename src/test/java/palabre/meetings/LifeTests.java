package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.charter.Rule.R_CMT_05;
import static palabre.charter.Rule.R_FCT_04;
import static palabre.charter.Rule.R_PRES_07;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Proves;
import palabre.Visitors;
import palabre.bodies.Mandate;
import palabre.bodies.Mandates;

/// What happens to a meeting once planned: decided, put off, cancelled, accounted for (AS-22, SM-01, SM-16).
@HouseTest
class LifeTests {

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;
    @Autowired Mandates mandates;

    @Test
    @Proves(R_CMT_05)
    void putOffToTheFastEverythingIsRecalculatedAndMandatesRunOn() {
        var meeting = planned("2041-02-06", "2041-02-08");
        var path = meeting.id().path();
        var presidency = visitors.as("pres.ci");

        var checked = presidency.post(path + "/postponement", "first", "2041-02-20", "last", "2041-02-22", "reason", "Salle indisponible", "check", "1");
        assertThat(checked.words()).contains("18–19 février 2041");
        assertThat(presidency.post(path + "/postponement", "first", "2041-02-20", "last", "2041-02-22", "reason", "Salle indisponible").status()).isEqualTo(303);

        var moved = meetings.find(meeting.id()).orElseThrow();
        assertThat(moved.dates()).isEqualTo(Around.dates("2041-02-20", "2041-02-22"));
        assertThat(moved.postponements()).hasSize(1);
        assertThat(meetings.with(meeting.id())).extracting(Meeting::dates).containsOnly(Around.dates("2041-02-18", "2041-02-19"));
        assertThat(presidency.get(path).words()).contains("Reportée", "6–8 février 2041", "Salle indisponible", "(présidence du GTR-DI (Côte d’Ivoire))").doesNotContain("PRES:CI");
        assertThat(mandates.on(Mandate.Kind.ASSESSOR, Around.day("2041-02-15"))).hasSize(2);
    }

    @Test
    void theSixthPutOffToTheSeventeenthWarnsOfTheFast() {
        var sixth = meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
        var checked = visitors.as("pres.ci").post(sixth.id().path() + "/postponement", "first", "2027-02-17", "last", "2027-02-19",
                "reason", "Report demandé par l’hôte", "check", "1");

        assertThat(checked.words()).contains("ramadan", "15–16 février 2027");
    }

    @Test
    void cancellingTakesTwoHandsOfTwoBodies() {
        var meeting = planned("2031-02-05", "2031-02-07");
        var path = meeting.id().path();

        var tooShort = visitors.as("pres.ci").post(path + "/cancellation", "reason", "court");
        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(tooShort.document().getElementById("reason-error").text()).startsWith("Ce texte compte de 10 à ");
        assertThat(visitors.as("pres.ci").post(path + "/cancellation", "reason", "Crise dans le pays hôte").status()).isEqualTo(303);
        assertThat(meetings.find(meeting.id()).orElseThrow().stage()).isEqualTo(Stage.PROJECT);
        assertThat(visitors.as("pres.ci").post(path + "/cancellation/agreement").status()).isEqualTo(403);
        assertThat(visitors.as("fp.sn").post(path + "/cancellation/agreement").status()).isEqualTo(403);
        assertThat(visitors.as("brrc").post(path + "/cancellation/agreement").status()).isEqualTo(303);

        assertThat(meetings.find(meeting.id()).orElseThrow().stage()).isEqualTo(Stage.CANCELLED);
        assertThat(meetings.with(meeting.id())).isEmpty();
        assertThat(visitors.as("pres.ci").post(path + "/postponement", "first", "2031-02-12", "last", "2031-02-14", "reason", "Trop tard, hélas").status()).isEqualTo(403);
    }

    @Test
    void thePresidencysDecisionOnTheHostWaitsForTheVisa() {
        var meeting = planned("2029-02-07", "2029-02-09");
        var path = meeting.id().path();
        var presidency = visitors.as("pres.ci");
        presidency.post(path + "/proposal");

        assertThat(presidency.post(path + "/host-decision", "taker", "PRESIDENCY", "on", "2026-12-31", "reference", "Lettre").status()).isEqualTo(422);
        presidency.post(path + "/host-decision", "taker", "PRESIDENCY", "on", "2026-12-10", "reference", "Lettre 12");
        assertThat(presidency.post(path + "/confirmation").status()).isEqualTo(409);
        assertThat(presidency.post(path + "/host-visa").status()).isEqualTo(403);
        assertThat(visitors.as("brrc").post(path + "/host-visa").status()).isEqualTo(303);
        assertThat(presidency.post(path + "/confirmation").status()).isEqualTo(303);
        assertThat(presidency.post(path + "/confirmation").status()).isEqualTo(403);
    }

    @Test
    @Proves(R_FCT_04)
    void aFocalPointPreparesAndTheAuthorityLodges() {
        var meeting = planned("2035-02-07", "2035-02-09");
        var path = meeting.id().path();

        assertThat(visitors.as("fp.tg").post(path + "/candidatures", "city", "Lomé", "letter", "", "means", "x").status()).isEqualTo(422);
        assertThat(visitors.as("fp.tg").post(path + "/candidatures", "city", "Lomé", "letter", "Lettre 3", "means", "Palais des congrès").status()).isEqualTo(303);
        assertThat(visitors.as("fp.tg").post(path + "/candidatures", "city", "Lomé", "letter", "Lettre 3", "means", "Palais").status()).isEqualTo(409);
        var sign = visitors.as("aut.tg").get(path).document().select("form[action$=/signature]").attr("action");
        assertThat(visitors.as("fp.tg").post(sign).status()).isEqualTo(403);
        assertThat(visitors.as("aut.gh").post(sign).status()).isEqualTo(403);
        assertThat(visitors.as("aut.tg").post(sign).status()).isEqualTo(303);
        assertThat(visitors.as("aut.tg").post(sign).status()).isEqualTo(409);
        assertThat(visitors.as("obs.cnuced").get(path).status()).isEqualTo(404);
    }

    @Test
    void theHostWhoGivesUpLeavesThePlaceToTheLead() {
        var meeting = planned("2037-02-04", "2037-02-06");
        var path = meeting.id().path();
        visitors.as("pres.ci").post(path + "/proposal");
        visitors.as("aut.tg").post(path + "/candidatures", "city", "Lomé", "letter", "Lettre 3", "means", "Palais des congrès");
        visitors.as("pres.ci").post(visitors.as("pres.ci").get(path).document().select("form[action$=/choice]").attr("action"));
        assertThat(meetings.find(meeting.id()).orElseThrow().host()).contains(Around.TG);

        visitors.as("aut.tg").post(visitors.as("aut.tg").get(path).document().select("form[action$=/withdrawal]").attr("action"));

        var back = meetings.find(meeting.id()).orElseThrow();
        assertThat(back.host()).contains(Around.CI);
        assertThat(back.stage()).isEqualTo(Stage.PROPOSED);
    }

    @Test
    void aMeetingOfThePastIsEnteredAsItWas() {
        var presidency = visitors.as("pres.ci");

        assertThat(presidency.post("/meetings/past", "number", "3", "first", "2021-04-25", "last", "2021-04-26", "city", "", "mode", "VIRTUAL").status()).isEqualTo(422);
        assertThat(presidency.post("/meetings/past", "number", "5", "first", "2021-04-25", "last", "2021-04-26", "city", "Abidjan", "mode", "VIRTUAL").words())
                .contains("déjà celui d’une autre plénière");
        assertThat(presidency.post("/meetings/past", "number", "3", "first", "2028-04-25", "last", "2028-04-26", "city", "Abidjan", "mode", "VIRTUAL").status()).isEqualTo(422);
        var recorded = presidency.post("/meetings/past", "number", "3", "first", "2021-04-25", "last", "2021-04-26", "city", "Abidjan",
                "host", "CI", "chair", "GA", "mode", "VIRTUAL", "administrations", "18", "note", "Tenue à distance");

        assertThat(recorded.status()).isEqualTo(303);
        var page = presidency.get(recorded.location());
        assertThat(page.words()).contains("3e réunion du GTR-DI", "Enregistrée telle qu’elle s’est tenue", "18", "Hors période statutaire");
        assertThat(presidency.get(recorded.location() + "/edit").status()).isEqualTo(403);
        assertThat(visitors.as("fp.sn").post("/meetings/past", "number", "2").status()).isEqualTo(403);
    }

    @Test
    void whoOwesALineSaysItIsDone() {
        var sixth = meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
        var path = sixth.id().path() + "/duties/VISAS_AND_AUTHORITIES";

        assertThat(visitors.as("fp.sn").post(path, "on", "2026-12-10").status()).isEqualTo(403);
        assertThat(visitors.as("hote.ci").post(path, "on", "2026-12-31").status()).isEqualTo(422);
        assertThat(visitors.as("hote.ci").post(path, "on", "2026-12-10", "note", "Bordereau 7").status()).isEqualTo(303);
        assertThat(visitors.as("hote.ci").get(sixth.id().path()).words()).contains("9 échéances tenues");
        assertThat(visitors.as("hote.ci").post(sixth.id().path() + "/duties/NOTHING", "on", "2026-12-10").status()).isEqualTo(404);
    }

    @Test
    void theConformitySheetListsEachRuleWithItsEvidence() {
        var sixth = meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();

        var sheet = visitors.as("brrc").get(sixth.id().path() + "/conformity");

        assertThat(sheet.words()).contains("R-PLEN-06", "Conforme", "R-PREP-09", "À constater", "Plénière précédente en 2025, celle-ci en 2027");
        assertThat(visitors.anyone().get(sixth.id().path() + "/conformity").status()).isEqualTo(303);
        assertThat(visitors.as("obs.cnuced").get(sixth.id().path() + "/conformity").status()).isEqualTo(403);
    }

    @Test
    @Proves(R_PRES_07)
    void thePresidencySeesTheCommissionsSideBySide() {
        var page = visitors.as("pres.ci").get("/meetings/commissions");

        assertThat(page.document().select(".card")).hasSize(3);
        assertThat(page.words()).contains("Commission 1", "Dernière réunion", "1er–2 février 2027", "R-PRES-07").doesNotContain("choice");
        assertThat(visitors.as("pres.ci").get("/meetings").document().select("a[href=/meetings/commissions]")).hasSize(1);
        assertThat(visitors.as("sg.ci").get("/meetings/commissions").status()).isEqualTo(200);
        assertThat(visitors.as("brrc").get("/meetings/commissions").status()).isEqualTo(200);
        for (var wrong : new String[] {"fp.sn", "aut.tg", "hote.ci", "obs.cnuced", "sys", "ass.gh"}) {
            assertThat(visitors.as(wrong).get("/meetings/commissions").status()).as(wrong).isEqualTo(403);
            assertThat(visitors.as(wrong).get("/meetings").body()).as(wrong).doesNotContain("/meetings/commissions");
        }
        assertThat(visitors.anyone().get("/meetings/commissions").location()).isEqualTo("/sign-in");
    }

    @Test
    void anIntentionIsNotShownToThePublic() {
        var draft = planned("2039-02-02", "2039-02-04");

        assertThat(visitors.anyone().get(draft.id().path()).status()).isEqualTo(404);
        assertThat(visitors.as("sys").get(draft.id().path()).status()).isEqualTo(404);
        assertThat(visitors.as("fp.sn").get(draft.id().path()).status()).isEqualTo(200);
        assertThat(visitors.anyone().get("/meetings").words()).doesNotContain("2039");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings/00000000-0000-0000-0000-000000000000", "/meetings/nothing", "/meetings/00000000-0000-0000-0000-000000000000/conformity"})
    void whatDoesNotExistIsNotFound(String path) {
        assertThat(visitors.as("pres.ci").get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "pt", "es"})
    void aMeetingSpeaksTheReadersLanguage(String language) {
        var sixth = meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
        var words = visitors.reading(language).get(sixth.id().path()).words();

        assertThat(words).contains(switch (language) {
            case "fr" -> "6e réunion du GTR-DI";
            case "en" -> "6th meeting of the GTR-DI";
            case "pt" -> "6.ª reunião do GTR-DI";
            default -> "6.ª reunión del GTR-DI";
        }).doesNotContain("{0", "choice");
    }

    private Meeting planned(String first, String last) {
        var answer = visitors.as("pres.ci").post("/meetings", List.of("first", first, "last", last, "host", "CI", "city", "Abidjan", "mode", "IN_PERSON",
                "chair", "CI", "reason-R-PLEN-05", "Reprise du rythme après un report ancien").toArray(String[]::new));
        assertThat(answer.status()).as(answer.words()).isEqualTo(303);
        return meetings.all().stream().filter(one -> one.plenary() && one.dates().first().toString().equals(first)).findFirst().orElseThrow();
    }
}
