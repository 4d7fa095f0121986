package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Visitors;

/// The table of days off over HTTP: who may change it, and what follows for the dates (A-25, 2.2).
@HouseTest
class DaysOffTests {

    private static final Pattern FEAST = Pattern.compile("/days-off/[0-9a-f-]{36}/\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern REMOVAL = Pattern.compile("/days-off/[0-9a-f-]{36}/removal");

    @Autowired Visitors visitors;
    @Autowired Holidays holidays;

    @Test
    void anyoneReadsTheTableAndTakesItAway() {
        assertThat(visitors.anyone().get("/days-off?country=SN&year=2027").words()).contains("Jours fériés : Sénégal, 2027", "prévue, à confirmer");
        assertThat(visitors.reading("en").get("/days-off?country=SN&year=2027").words()).contains("Days off: Senegal, 2027");
        assertThat(visitors.anyone().get("/days-off.xlsx?country=SN&year=2027").status()).isEqualTo(200);
        assertThat(visitors.anyone().get("/days-off?country=ZZ").status()).isEqualTo(404);
        assertThat(visitors.anyone().get("/days-off?year=99999").status()).isEqualTo(404);
    }

    @Test
    void aFeastAnnouncedMovesEverywhereAndMayBeTakenBack() {
        var authority = visitors.as("aut.sn");
        var feast = first(FEAST, authority.get("/days-off?country=SN&year=2027").body());
        var foreseen = Around.day(feast.substring(feast.length() - 10));

        assertThat(authority.post(feast, "on", foreseen.plusDays(1).toString(), "source", "Communiqué du 9 mars").status()).isEqualTo(303);
        var calendar = holidays.of(java.util.List.of("SN"));
        assertThat(calendar.on(foreseen)).isEmpty();
        assertThat(calendar.on(foreseen.plusDays(1))).singleElement().matches(on -> !on.toBeConfirmed());
        assertThat(visitors.anyone().get("/days-off?country=SN&year=2027").words()).contains("annoncée", "Communiqué du 9 mars");

        assertThat(authority.post(feast, "none", "true", "source", "Décret").status()).isEqualTo(303);
        assertThat(visitors.anyone().get("/days-off?country=SN&year=2027").words()).contains("non fériée cette année");

        assertThat(authority.post(feast + "/withdrawal").status()).isEqualTo(303);
        assertThat(holidays.of(java.util.List.of("SN")).on(foreseen)).singleElement().matches(Holiday.On::toBeConfirmed);
    }

    @Test
    void aDayGivenOnceHoldsThatYearAndOneOfEachYearComesBack() {
        var office = visitors.as("brrc");

        assertThat(office.post("/days-off?country=TG", "day", "2027-02-22", "fr", "Jour des élections", "source", "Décret 12").status()).isEqualTo(303);
        assertThat(office.post("/days-off?country=TG", "day", "2027-03-03", "yearly", "true", "fr", "Jour du souvenir", "source", "Loi 4").status()).isEqualTo(303);
        var calendar = holidays.of(java.util.List.of("TG"));
        assertThat(calendar.working(Around.day("2027-02-22"))).isFalse();
        assertThat(calendar.working(Around.day("2028-02-22"))).isTrue();
        assertThat(calendar.working(Around.day("2028-03-03"))).isFalse();

        assertThat(office.post("/days-off?country=TG", "day", "2027-02-22", "fr", "Encore", "source", "Décret 13").words()).contains("déjà dans la table");
        var removal = first(REMOVAL, office.get("/days-off?country=TG&year=2028").body());
        assertThat(office.post(removal, "country", "TG", "year", "2028").status()).isEqualTo(303);
        assertThat(office.get(removal).status()).isIn(404, 405);
        assertThat(office.post(removal, "country", "TG", "year", "2028").status()).isEqualTo(404);
    }

    @Test
    void badInputComesBackWithASentenceAndWhatWasTyped() {
        var office = visitors.as("brrc");
        assertThat(office.post("/days-off?country=TG", "day", "2027-02-31", "fr", "Élections", "source", "x").status()).isEqualTo(422);
        var far = office.post("/days-off?country=TG", "day", "9999-01-01", "fr", "Élections", "source", "x");
        assertThat(far.status()).isEqualTo(422);
        assertThat(far.body()).contains("entre 2000 et 2100", "Élections");
        assertThat(office.post("/days-off?country=TG", "day", "2027-02-23", "fr", "<script>", "source", "x").status()).isEqualTo(422);

        var feast = first(FEAST, office.get("/days-off?country=TG&year=2027").body());
        assertThat(office.post(feast, "source", "x").words()).contains("Indiquez le jour retenu");
        assertThat(office.post(feast, "on", "2027-12-31", "source", "x").words()).contains("plus de 3 jours");
        assertThat(office.post(feast.substring(0, feast.length() - 10) + "2027-01-02", "on", "2027-01-02", "source", "x").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aut.gh", "fp.gh", "pres.ci", "sg.ci", "ass.gh", "sys", "omd"})
    void anotherHandMayNot(String login) {
        var office = visitors.as("brrc").get("/days-off?country=ML&year=2027").body();
        var stranger = visitors.as(login);

        assertThat(stranger.get("/days-off?country=ML&year=2027").body()).doesNotContain("Annoncer le jour");
        assertThat(stranger.post("/days-off?country=ML", "day", "2027-02-22", "fr", "Jour", "source", "x").status()).isEqualTo(403);
        assertThat(stranger.get(first(FEAST, office)).status()).isEqualTo(403);
        assertThat(stranger.post(first(FEAST, office), "none", "true", "source", "x").status()).isEqualTo(403);
        assertThat(stranger.post(first(FEAST, office) + "/withdrawal").status()).isEqualTo(403);
        assertThat(stranger.post(first(REMOVAL, office), "country", "ML", "year", "2027").status()).isEqualTo(403);
    }

    /// A country's authority leaves alone what concerns all countries.
    @Test
    void whatConcernsAllIsTheRegionalOffices() {
        var offered = visitors.as("aut.ml").get("/days-off?country=ML&year=2027").body();
        var all = visitors.as("brrc").get("/days-off?country=ML&year=2027").body();
        var common = FEAST.matcher(all).results().map(MatchResult::group).filter(path -> !offered.contains(path)).findFirst().orElseThrow();

        assertThat(visitors.as("aut.ml").post(common, "none", "true", "source", "x").status()).isEqualTo(403);
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
