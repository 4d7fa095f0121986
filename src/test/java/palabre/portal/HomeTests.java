package palabre.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.TestClock;
import palabre.Visitors;
import palabre.members.Administrations;

@HouseTest
class HomeTests {

    @Autowired
    Visitors visitors;

    @Autowired
    Administrations administrations;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void theDayOfTheDemonstration() {
        clock.set(LocalDate.of(2026, 12, 14));
    }

    @Test
    void anyoneSeesTheGroupWithASeatForEachMember() {
        var page = visitors.anyone().get("/");
        assertThat(page.status()).isEqualTo(200);
        var members = administrations.active(LocalDate.of(2026, 12, 14)).size();
        assertThat(page.document().select(".hero circle:not(.ring)")).hasSize(members);
        assertThat(page.document().select(".hero circle.lead-seat:not(.ring)")).hasSize(1);
        assertThat(page.document().select(".cols li")).hasSize(members);
        assertThat(page.words()).contains("Les " + members + " administrations des douanes", "6e réunion du GTR-DI",
                "Côte d’Ivoire (pays leader)", "Gabon, Ghana, BRRC-AOC");
        assertThat(page.document().select("a[href=/calendar], a[href=/rules], a[href=/sign-in]")).isNotEmpty();
        assertThat(page.document().select("form").eachAttr("action")).containsExactly("/search");
    }

    @Test
    void theCommissionsThatMeetTogetherAreToldAsOne() {
        var coming = visitors.anyone().get("/").document().select("section[aria-labelledby=agenda] h3").eachText();
        assertThat(coming).startsWith("Réunions techniques des commissions", "6e réunion du GTR-DI");
    }

    @Test
    void countriesStandInTheReadersAlphabet() {
        var english = visitors.reading("en").get("/").document().select(".cols li a").eachText();
        assertThat(english).startsWith("Benin").containsSubsequence("Cameroon", "Cape Verde".equals(english.get(2)) ? "Cape Verde" : "Central African Republic", "Chad");
        var french = visitors.anyone().get("/").document().select(".cols li a").eachText();
        assertThat(french).containsSubsequence("Sénégal", "Sierra Leone", "Tchad", "Togo");
    }

    @Test
    void whoeverActsFindsTheirOwnActsWithDateAndRule() {
        var home = visitors.as("brrc").get("/");
        assertThat(home.words()).contains("Ce qui vous attend", "Communiquer les documents de la réunion", "R-PREP-09", "4 janvier 2027");
        assertThat(home.document().select(".tasks a.rule[href=/rules/R-PREP-09]")).isNotEmpty();
        assertThat(home.document().select(".button:not(.plain)").size()).isLessThanOrEqualTo(1);
        var focalPoint = visitors.as("fp.sn").get("/");
        assertThat(focalPoint.words()).contains("Remettre les contributions", "Dans 4 jours", "vendredi 18 décembre 2026")
                .doesNotContain("Communiquer les documents");
    }

    @Test
    void aDayWithNothingToDoIsSaidKindly() {
        var home = visitors.as("aud").get("/");
        assertThat(home.words()).contains("Rien ne vous attend aujourd’hui.", "Prochaine plénière, dans 51 jours", "5 sur 12");
        assertThat(home.document().select(".tasks")).isEmpty();
    }

    @Test
    void thePresidencyWatchesWhatOthersOwe() {
        var presidency = visitors.as("pres.ci").actingAs("PRES:CI").get("/");
        assertThat(presidency.document().select("section[aria-labelledby=waits] tbody tr")).isNotEmpty();
        assertThat(presidency.document().select("section[aria-labelledby=waits]").text()).contains("Communiquer les documents", "BRRC-AOC");
        assertThat(visitors.as("fp.sn").get("/").document().select("section[aria-labelledby=waits]")).isEmpty();
    }

    @Test
    void whatIsLateComesFirst() {
        clock.set(LocalDate.of(2026, 12, 28));
        var home = visitors.as("fp.sn").get("/");
        assertThat(home.document().select(".group").eachText()).startsWith("En retard");
        assertThat(home.words()).contains("en retard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt", "es"})
    void bothDoorsSpeakTheReadersLanguage(String language) {
        var reader = visitors.reading(language);
        assertThat(reader.get("/").document().select("html").attr("lang")).isEqualTo(language);
        var inside = visitors.as("brrc").get("/?lang=" + language);
        assertThat(inside.status()).isEqualTo(200);
        assertThat(inside.words()).doesNotContain("Ce qui vous attend", "portal.");
    }
}
