package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.charter.Rule.R_CMT_05;
import static palabre.charter.Rule.R_CMT_20;
import static palabre.charter.Rule.R_FCT_04;
import static palabre.charter.Rule.R_PLEN_02;
import static palabre.charter.Rule.R_PLEN_03;
import static palabre.charter.Rule.R_PLEN_04;
import static palabre.charter.Rule.R_PLEN_05;
import static palabre.charter.Rule.R_PLEN_06;
import static palabre.charter.Rule.R_PLEN_07;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Proves;
import palabre.Visitor;
import palabre.Visitor.Page;
import palabre.Visitors;
import palabre.charter.Derogation;
import palabre.charter.Derogations;

/// AS-05 and AS-12 over HTTP, on the demonstration's sixth plenary.
@HouseTest
class PlanningTests {

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;
    @Autowired Derogations derogations;

    @Test
    @Proves({R_PLEN_02, R_PLEN_05, R_PLEN_06})
    void theNextPlenaryIsProposedAsTheCharterExpectsIt() {
        var form = visitors.as("pres.ci").get("/meetings/new?kind=plenary").document();

        var last = meetings.all().stream().filter(Meeting::plenary).map(meeting -> meeting.dates().year()).max(Integer::compare).orElseThrow();

        assertThat(Around.day(form.getElementById("first").val())).satisfies(first -> {
            assertThat(first.getYear()).isEqualTo(last + 2);
            assertThat(first.getMonthValue()).isEqualTo(2);
            assertThat(first.getDayOfWeek()).isEqualTo(java.time.DayOfWeek.WEDNESDAY);
        });
        assertThat(form.select("#host option[selected]").val()).isEqualTo("CI");
        assertThat(form.select("#chair option[selected]").val()).isEqualTo("CI");
    }

    @Test
    @Proves(R_CMT_05)
    void theCommissionsFollowThePlenaryAndCustomsDayIsSaid() {
        var checked = edit(visitors.as("pres.ci"), "first", "2027-01-27", "last", "2027-01-29", "check", "1");

        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.words()).contains("25–26 janvier 2027", "26 janvier 2027 : Journée internationale de la douane");
        assertThat(sixth().dates()).isEqualTo(Around.dates("2027-02-03", "2027-02-05"));
    }

    @Test
    @Proves({R_PLEN_06, R_CMT_05})
    void outsideThePeriodNothingIsSavedBeforeAReasonIsGiven() {
        var presidency = visitors.as("pres.ci");

        var refused = edit(presidency, "first", "2027-05-14", "last", "2027-05-16");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("Hors période statutaire", "dérogation", "12–13 mai 2027");
        assertThat(refused.document().getElementById("reason-R-PLEN-06")).isNotNull();
        assertThat(refused.document().getElementById("first").val()).isEqualTo("2027-05-14");
        assertThat(sixth().dates().first()).isEqualTo(Around.day("2027-02-03"));

        var tooShort = edit(presidency, "first", "2027-05-14", "last", "2027-05-16", "reason-R-PLEN-06", "élections", "reason-R-CMT-03", "élections");
        assertThat(tooShort.status()).isEqualTo(409);
        assertThat(tooShort.words()).contains("vingt caractères au moins");
    }

    @Test
    @Proves(R_PLEN_06)
    void theLastDayCountsAsMuchAsTheFirst() {
        assertThat(edit(visitors.as("pres.ci"), "first", "2027-02-27", "last", "2027-03-01").words()).contains("Hors période statutaire");
    }

    @Test
    @Proves(R_PLEN_05)
    void anotherYearThanTheRhythmNeedsADerogation() {
        assertThat(edit(visitors.as("pres.ci"), "first", "2028-02-02", "last", "2028-02-04").words())
                .contains("Intervalle de deux ans non respecté");
    }

    @Test
    @Proves({R_PLEN_02, R_PLEN_03, R_PLEN_04, R_FCT_04, R_PLEN_07})
    void anotherHostNeedsItsGround() {
        var presidency = visitors.as("pres.ci");

        assertThat(edit(presidency, "host", "GA").words()).contains("le fondement et sa pièce à l’appui sont requis");
        assertThat(edit(presidency, "host", "GA", "ground", "MEMBER_REQUEST", "requester", "TG", "basis", "Lettre n° 41").words())
                .contains("L’hôte doit être le pays demandeur.");
        assertThat(edit(presidency, "host", "GQ", "ground", "MEMBERS_PROPOSAL", "basis", "PV").words())
                .contains("n’est pas membre actif du groupe");
        assertThat(edit(presidency, "host", "GA").status()).isEqualTo(409);
        assertThat(sixth().host()).contains(Around.CI);
    }

    @Test
    @Proves({R_PLEN_04, R_PLEN_07, R_CMT_05})
    void theMeetingMovesToTheCountryThatAskedAndTheLeadStillChairs() {
        var meeting = planned("2031-02-05", "2031-02-07");
        var path = meeting.id().path();
        visitors.as("pres.ci").post(path + "/proposal");
        var gabon = visitors.as("aut.ga");

        assertThat(gabon.post(path + "/candidatures", "city", "Libreville", "letter", "Lettre n° 41 du 3 mars", "means", "Trois salles, deux hôtels").status()).isEqualTo(303);
        var candidature = visitors.as("pres.ci").get(path).document().select("form[action$=/choice]").attr("action");
        assertThat(visitors.as("aut.ga").post(candidature).status()).isEqualTo(403);
        assertThat(visitors.as("pres.ci").post(candidature).status()).isEqualTo(303);

        var moved = meetings.find(meeting.id()).orElseThrow();
        assertThat(moved.host()).contains(Around.GA);
        assertThat(moved.chair()).isEqualTo(Around.CI);
        assertThat(meetings.with(meeting.id())).hasSize(3).allSatisfy(commission -> {
            assertThat(commission.host()).contains(Around.GA);
            assertThat(commission.chair()).isEqualTo(Around.GA);
            assertThat(commission.hosting().city()).isEqualTo("Libreville");
        });
        assertThat(visitors.as("pres.ci").get(path).words()).contains("éventuellement, le pays hôte : Gabon");
    }

    @Test
    void aDerogationOpensTheWayOnceTwoOtherHandsAgreed() {
        var meeting = planned("2029-05-15", "2029-05-17", "reason-R-PLEN-06", "Élections nationales dans le pays hôte en février",
                "reason-R-CMT-03", "Élections nationales dans le pays hôte en février");
        var path = meeting.id().path();
        var presidency = visitors.as("pres.ci");
        presidency.post(path + "/proposal");
        presidency.post(path + "/host-decision", "taker", "PLENARY", "on", "2026-12-01", "reference", "PV, point 14");

        assertThat(presidency.post(path + "/confirmation").status()).isEqualTo(409);

        for (var each : concerned(meeting)) {
            for (var asked : derogations.on(each.id().subject())) {
                visitors.as("brrc").post("/derogations/" + asked.id().value() + "/visa", "version", String.valueOf(asked.version()), "words", "Visa donné.");
                var endorsed = derogations.find(asked.id()).orElseThrow();
                assertThat(endorsed.status()).isEqualTo(Derogation.Status.ENDORSED);
                visitors.as("pres.ci").post("/derogations/" + asked.id().value() + "/grant", "version", String.valueOf(endorsed.version()), "words", "Accordée.");
                assertThat(derogations.find(asked.id()).orElseThrow().status()).isEqualTo(Derogation.Status.GRANTED);
            }
        }
        assertThat(presidency.post(path + "/confirmation").status()).isEqualTo(303);
        assertThat(meetings.find(meeting.id()).orElseThrow().stage()).isEqualTo(Stage.PREPARATION);
        assertThat(meetings.with(meeting.id())).extracting(Meeting::stage).containsOnly(Stage.PREPARATION);
        assertThat(presidency.get(path + "/conformity").words()).contains("Dérogation accordée", "Élections nationales");
    }

    @Test
    @Proves(R_CMT_20)
    void aCommissionOfOneDayNeedsADerogation() {
        var refused = visitors.as("pres.ci").post("/meetings", "commission", "COM2", "first", "2028-02-15", "last", "2028-02-15",
                "host", "GH", "city", "Accra", "mode", "IN_PERSON");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("Un jour", "au moins 2");
    }

    @Test
    void theLeapDayIsAcceptedForACommission() {
        var planned = visitors.as("pres.ci").post("/meetings", "commission", "COM1", "first", "2028-02-28", "last", "2028-02-29",
                "host", "GA", "city", "Libreville", "mode", "IN_PERSON");

        assertThat(planned.status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "first|2027-02-31|Cette date n’existe pas", "first|0000-02-03|L’année doit être comprise", "last|99999-02-05|Cette date n’existe pas",
        "last|2027-02-01|ne peut pas finir avant d’avoir commencé", "first||requise", "host|FR|n’est pas dans la liste",
        "mode|SECRET|n’est pas comprise", "city||requise"})
    void whatIsMistypedComesBackWithASentenceBesideIt(String field, String value, String sentence) {
        var refused = edit(visitors.as("pres.ci"), field, value == null ? "" : value);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains(sentence);
        assertThat(refused.document().select(".field.wrong [aria-invalid=true]")).isNotEmpty();
        if (value != null && !field.equals("host") && !field.equals("mode")) {
            assertThat(refused.document().getElementById(field).val()).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "Abidjan\u0000", "\u202EnajdibA", "Abidjan \uD83C\uDF34"})
    void charactersNoPaperCanBearAreRefusedInTheForm(String city) {
        var refused = edit(visitors.as("pres.ci"), "city", city);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("un document officiel ne peut pas porter");
        assertThat(refused.body()).doesNotContain("<script>alert");
    }

    @Test
    void tenMegabytesInAFieldAreRefusedWithoutLosingTheForm() {
        var refused = edit(visitors.as("pres.ci"), "basis", "a".repeat(10_000_000));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().getElementById("city").val()).isEqualTo("Abidjan");
    }

    @Test
    void twoWhoChangeTheSameMeetingBothSeeBothVersions() {
        var meeting = planned("2033-02-02", "2033-02-04");
        var first = values(meeting);
        var second = values(meeting);
        first.put("city", "Yamoussoukro");
        second.put("city", "Bouaké");

        assertThat(post(visitors.as("pres.ci"), meeting, first).status()).isEqualTo(303);
        var conflict = post(visitors.as("sg.ci"), meeting, second);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.words()).contains("Yamoussoukro", "Bouaké", "Voici les deux versions");
        assertThat(conflict.document().getElementById("city").val()).isEqualTo("Bouaké");
        assertThat(meetings.find(meeting.id()).orElseThrow().hosting().city()).isEqualTo("Yamoussoukro");
        second.put("version", conflict.document().select("input[name=version]").val());
        assertThat(post(visitors.as("sg.ci"), meeting, second).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brrc", "fp.sn", "aut.sn", "omd", "vp", "ass.gh", "hote.ci", "rap1", "obs.cnuced", "cex.sec", "fin", "aud", "sys", "fp.ci"})
    void onlyThePresidencyAndItsSecretariatPlan(String login) {
        if (login.equals("fp.ci")) {
            var asFocalPoint = visitors.as("pres.ci").actingAs("FP:CI");
            assertThat(asFocalPoint.get("/meetings/new").status()).isEqualTo(403);
            assertThat(asFocalPoint.post("/meetings", "first", "2029-02-07", "last", "2029-02-09").status()).isEqualTo(403);
            return;
        }
        var other = visitors.as(login);
        assertThat(other.get("/meetings/new").status()).isEqualTo(403);
        assertThat(other.post("/meetings", "first", "2029-02-07", "last", "2029-02-09", "host", "CI", "city", "Abidjan", "mode", "IN_PERSON").status()).isEqualTo(403);
        assertThat(edit(other, "city", "Ailleurs").status()).isEqualTo(403);
        assertThat(sixth().hosting().city()).isEqualTo("Abidjan");
    }

    @Test
    void aForgedRequestIsRefused() {
        assertThat(visitors.as("pres.ci").forge("/meetings", "first", "2029-02-07").status()).isEqualTo(403);
        assertThat(visitors.anyone().post("/meetings", "first", "2029-02-07").status()).isEqualTo(303);
    }

    private Meeting planned(String first, String last, String... more) {
        var fields = new ArrayList<>(List.of("first", first, "last", last, "host", "CI", "city", "Abidjan", "mode", "IN_PERSON", "chair", "CI",
                "reason-R-PLEN-05", "Reprise du rythme après un report ancien", "themeFr", "Thème " + first));
        fields.addAll(List.of(more));
        var answer = visitors.as("pres.ci").post("/meetings", fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.words()).isEqualTo(303);
        return meetings.all().stream().filter(one -> one.plenary() && one.dates().first().toString().equals(first)).findFirst().orElseThrow();
    }

    private List<Meeting> concerned(Meeting meeting) {
        var all = new ArrayList<>(meetings.with(meeting.id()));
        all.add(meeting);
        return all;
    }

    private Meeting sixth() {
        return meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
    }

    private Page edit(Visitor who, String... changed) {
        var fields = values(sixth());
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return post(who, sixth(), fields);
    }

    private static Page post(Visitor who, Meeting meeting, Map<String, String> fields) {
        return who.post(meeting.id().path(), fields.entrySet().stream().flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue())).toArray(String[]::new));
    }

    private static Map<String, String> values(Meeting meeting) {
        var values = new LinkedHashMap<String, String>();
        values.put("first", meeting.dates().first().toString());
        values.put("last", meeting.dates().last().toString());
        values.put("host", meeting.host().orElseThrow().iso());
        values.put("city", meeting.hosting().city());
        values.put("mode", meeting.hosting().mode().name());
        values.put("ground", meeting.hosting().ground().name());
        values.put("chair", "CI");
        values.put("version", String.valueOf(meeting.version()));
        return values;
    }
}
