package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.Proves;
import palabre.TestClock;
import palabre.Visitor;
import palabre.Visitors;
import palabre.charter.Rule;

/// What changes in planning when two hands change a parameter of it.
@HouseTest
class PlanningParametersTests {

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;
    @Autowired Planning planning;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    private Visitor presidency;
    private Visitor office;

    @BeforeEach
    void asItShips() {
        clock.set(LocalDate.of(2026, 12, 14));
        presidency = visitors.as("pres.ci");
        office = visitors.as("brrc");
    }

    @AfterEach
    void asItShipped() {
        sql.sql("delete from charter.proposal").update();
    }

    @Test
    @Proves(Rule.R_FCT_04)
    void whoDecidesTheHostIsWhomTheGroupSays() {
        var path = proposed("2029-02-07", "2029-02-09");
        assertThat(presidency.get(path + "/host-decision").document().select("option").eachAttr("value")).containsExactly("PLENARY", "PRESIDENCY");
        assertThat(decided(path, "DIRECTORS").status()).isEqualTo(422);

        set("hote.decideur", "conference-dg");
        assertThat(presidency.get(path + "/host-decision").document().select("option").eachAttr("value")).containsExactly("DIRECTORS");
        var other = decided(path, "PRESIDENCY");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.document().getElementById("taker-error").text()).contains("n’a pas confié cette décision");
        assertThat(other.document().getElementById("reference").attr("value")).isEqualTo("Acte 12");
        assertThat(decided(path, "DIRECTORS").status()).isEqualTo(303);
        assertThat(presidency.get(path).words()).contains("la Conférence des Directeurs généraux, à son rapport");
        assertThat(presidency.post(path + "/confirmation").status()).isEqualTo(303);
    }

    @Test
    void whatTheRegionalOfficeDecidesItConfirmsItself() {
        var path = proposed("2031-02-05", "2031-02-07");
        set("hote.decideur", "brrc");
        assertThat(decided(path, "REGIONAL_OFFICE").status()).isEqualTo(303);
        assertThat(presidency.post(path + "/confirmation").status()).isEqualTo(409);
        assertThat(presidency.get(path).words()).contains("en attente du visa du BRRC-AOC");
        assertThat(office.post(path + "/host-visa").status()).isEqualTo(303);
        assertThat(planned("2031-02-05").hosting().decision()).matches(decision -> decision != null && decision.complete());
    }

    @Test
    @Proves({Rule.R_PLEN_02, Rule.R_FCT_04})
    void withoutADefaultHostAPlenaryIsPlannedBeforeItsHostIsFound() {
        assertThat(planning.nextPlenary().host()).contains(Around.CI);
        assertThat(plan("2033-02-02", "2033-02-04", "").status()).as("the lead is the default host").isEqualTo(409);

        set("pleniere.hote.defaut", "aucun");
        assertThat(planning.nextPlenary().host()).isEmpty();
        assertThat(presidency.get("/meetings/new").document().select("#host option[selected]").attr("value")).isEmpty();
        assertThat(plan("2033-02-02", "2033-02-04", "").status()).isEqualTo(303);
        var path = planned("2033-02-02").id().path();
        assertThat(presidency.post(path + "/proposal").status()).isEqualTo(303);
        assertThat(presidency.get(path).words()).contains("Aucun pays n’accueille encore");
        assertThat(decided(path, "PLENARY").status()).isEqualTo(409);

        assertThat(visitors.as("aut.tg").post(path + "/candidatures", "city", "Lomé", "letter", "Lettre 3", "means", "Palais").status()).isEqualTo(303);
        assertThat(presidency.post(presidency.get(path).document().select("form[action$=/choice]").attr("action")).status()).isEqualTo(303);
        assertThat(planned("2033-02-02").host()).contains(Around.TG);
        visitors.as("aut.tg").post(visitors.as("aut.tg").get(path).document().select("form[action$=/withdrawal]").attr("action"));
        assertThat(planned("2033-02-02").host()).as("whoever gives up leaves the place to nobody").isEmpty();
    }

    @Test
    void customsDayIsOnTheDateTheGroupSays() {
        assertThat(checked("2035-01-24", "2035-01-26")).contains("Journée internationale de la douane");
        assertThat(checked("2035-02-07", "2035-02-09")).doesNotContain("Journée internationale de la douane");

        set("alertes.calendrier.journeeDouane", "--02-08");
        assertThat(checked("2035-01-24", "2035-01-26")).doesNotContain("Journée internationale de la douane");
        assertThat(checked("2035-02-07", "2035-02-09")).contains("Journée internationale de la douane");
        assertThat(office.get("/days-off?country=CI&year=2035").words()).contains("8 février");
    }

    private void set(String key, String value) {
        assertThat(presidency.post("/rules/parameters/" + key + "/proposals", "value", value, "effective", "2026-12-14", "reason", "Décidé en plénière").status())
                .isEqualTo(303);
        var id = sql.sql("select id::text from charter.proposal where setting = :key").param("key", key).query(String.class).single();
        assertThat(office.post("/rules/proposals/" + id + "/approval", "version", "0", "words", "").status()).isEqualTo(303);
    }

    private Visitor.Page decided(String path, String taker) {
        return presidency.post(path + "/host-decision", "taker", taker, "on", "2026-12-10", "reference", "Acte 12");
    }

    private String proposed(String first, String last) {
        assertThat(plan(first, last, "CI").status()).isEqualTo(303);
        var path = planned(first).id().path();
        presidency.post(path + "/proposal");
        return path;
    }

    private Meeting planned(String first) {
        return meetings.all().stream().filter(one -> one.plenary() && one.dates().first().toString().equals(first)).findFirst().orElseThrow();
    }

    private String checked(String first, String last) {
        return plan(first, last, "CI", "check", "1").words();
    }

    private Visitor.Page plan(String first, String last, String host, String... more) {
        return presidency.post("/meetings", Stream.concat(Stream.of("first", first, "last", last, "host", host, "city", "Abidjan", "mode", "IN_PERSON",
                "ground", "LEAD_BY_DEFAULT", "chair", "CI", "reason-R-PLEN-05", "Reprise du rythme après un report ancien",
                "reason-R-PLEN-06", "Hors période, à la demande des membres"), Stream.of(more)).toArray(String[]::new));
    }
}
