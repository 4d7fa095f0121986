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
import palabre.Proves;
import palabre.TestClock;
import palabre.Visitors;
import palabre.charter.Rule;

@HouseTest
class CalendarTests {

    @Autowired
    Visitors visitors;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void theDayOfTheDemonstration() {
        clock.set(LocalDate.of(2026, 12, 14));
    }

    @Test
    @Proves({Rule.R_FCT_01, Rule.R_PLEN_05, Rule.R_CMT_03})
    void theYearsAheadFollowTheRhythm() {
        var page = visitors.anyone().get("/calendar");
        assertThat(page.status()).isEqualTo(200);
        var document = page.document();
        assertThat(document.select("section:has(#y2027)").text()).contains("Année de plénière", "6e réunion du GTR-DI", "Comité des experts");
        assertThat(document.select("section:has(#y2028)").text()).contains("sans plénière", "Réunions techniques de 3 commissions",
                "janvier", "Par le rythme, dates à fixer", "R-CMT-03");
        assertThat(document.select("section:has(#y2029)").text()).contains("Plénière du GTR-DI", "R-PLEN-05");
        assertThat(document.select("section:has(#y2030)").text()).doesNotContain("Plénière du GTR-DI");
    }

    @Test
    void aDraftIsNotInTheCalendarOfThePublicAndDoesNotMoveTheRhythm() {
        var id = new MeetingCopies(sql).add(61, LocalDate.of(2029, 2, 7), "TG", "PROJECT");
        var anyone = visitors.anyone().get("/calendar");
        assertThat(anyone.body()).doesNotContain(id.toString());
        assertThat(anyone.document().select("section:has(#y2029)").text()).contains("Plénière du GTR-DI");
        var inside = visitors.as("fp.sn").get("/calendar");
        assertThat(inside.body()).contains(id.toString());
        assertThat(inside.document().select("section:has(#y2029)").text()).doesNotContain("Plénière du GTR-DI");
    }

    @Test
    void aYearIsALinkOneCanShare() {
        var past = visitors.anyone().get("/calendar?year=2025").document();
        assertThat(past.select("section h2[id^=y]").eachText()).containsExactly("2025");
        assertThat(past.select("[aria-current=true]").eachText()).contains("2025");
        assertThat(visitors.anyone().get("/calendar?year=1999").words()).contains("Rien n’est connu de cette année.");
        assertThat(visitors.anyone().get("/calendar?year=x").status()).isEqualTo(404);
    }

    @Test
    void dutiesStandInTheCalendarOfThoseWhoOweThem() {
        assertThat(visitors.as("fp.sn").get("/calendar").words()).contains("Remettre les contributions", "R-PART-04")
                .doesNotContain("Communiquer les documents");
        assertThat(visitors.anyone().get("/calendar").words()).doesNotContain("Remettre les contributions");
    }

    @Test
    void theCalendarCanBeTakenAwayAsASpreadsheet() {
        var answer = visitors.anyone().get("/calendar.xlsx?year=2027").answer();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains("calendrier-gtr-di.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt", "es"})
    void theCalendarSpeaksTheReadersLanguage(String language) {
        var words = visitors.as("pres.ci").get("/calendar?lang=" + language).words();
        assertThat(words).doesNotContain("portal.", "Par le rythme", "À vous", "S’abonner");
    }
}
