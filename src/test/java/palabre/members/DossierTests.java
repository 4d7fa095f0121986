package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Visitor;
import palabre.Visitors;

/// The page of an administration, the page of a person and the directory, as each reader sees them.
@HouseTest
class DossierTests {

    @Autowired Visitors visitors;
    @Autowired People people;

    String page(String login) {
        return "/people/" + people.withMail(login + "@demo.example").orElseThrow().id().value();
    }

    @Test
    void anAdministrationReadsWhatItOwesUntilWhenAndByWhichRule() {
        var page = visitors.as("fp.tg").get("/members/tg");
        assertThat(page.words()).contains("Ce qu’elle doit", "Ce qui lui est dû", "R-PART-04", "R-PREP-09", "point focal titulaire",
                "Mme Akouvi Dzidzonu");
        assertThat(page.document().select("[aria-labelledby=owes-title] a[href^=/meetings/]")).isNotEmpty();
        assertThat(visitors.as("brrc").get("/members/tg").words()).contains("Ce qu’elle doit");
    }

    @Test
    void neighboursAndThePublicAreNotToldWhatOthersOwe() {
        for (var page : new Visitor.Page[] {visitors.as("fp.tg").get("/members/ga"), visitors.as("aut.sn").get("/members/ga"),
            visitors.as("omd").get("/members/ga"), visitors.as("sys").get("/members/ga"), visitors.anyone().get("/members/ga")}) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.words()).contains("Gabon").doesNotContain("Ce qu’elle doit", "Ce qui lui est dû", "R-PART-04", "Candidature pour accueillir");
        }
        assertThat(visitors.anyone().get("/members/ga").body()).doesNotContain("@demo.example", "/people/");
    }

    @Test
    void whatWasEntrustedAndReceivedIsToldToAll() {
        var lead = visitors.anyone().get("/members/ci").words();
        assertThat(lead).contains("Mandats exercés", "Pays leader", "Réunions accueillies et candidatures", "Accueillie à Abidjan",
                "Ce que le groupe a produit pour elle");
        assertThat(visitors.anyone().get("/members/sn").words()).contains("Accueillie à Dakar");
        for (var language : new String[] {"en", "pt", "es"}) {
            assertThat(visitors.reading(language).get("/members/ci").words()).doesNotContain("{0", "members.", "bodies.", "meetings.");
        }
    }

    @Test
    void oneReadsOnesOwnRightsAndOthersReadFunctions() {
        var own = visitors.as("fp.tg").get(page("fp.tg"));
        assertThat(own.words()).contains("Ce que je peux faire, et jusqu’à quand", "point focal (Togo)", "Fonctions", "en cours", "Démonstration");
        var other = visitors.as("fp.ga").get(page("fp.tg"));
        assertThat(other.words()).contains("Mme Akouvi Dzidzonu", "point focal titulaire", "Togo").doesNotContain("Ce que je peux faire", "Derniers actes");
        assertThat(visitors.as("fp.tg").get("/account").body()).contains(page("fp.tg"));
    }

    @Test
    void actsAreReadCapacityByCapacityByThoseWhoReadTheJournal() {
        assertThat(visitors.as("brrc").get(page("pres.ci")).words()).contains("Derniers actes, qualité par qualité", "présidence du GTR-DI (Côte d’Ivoire)");
        assertThat(visitors.as("sg.ci").get(page("pres.ci")).words()).doesNotContain("Derniers actes");
    }

    @Test
    void aRapporteurKeepsTheMandateOfTheirPlenary() {
        assertThat(visitors.as("fp.tg").get(page("rap1")).words()).contains("Mandats et réunions", "Rapporteur");
    }

    @Test
    void whoeverIsNotOfTheDirectoryDoesNotReadItNorIsInIt() {
        for (var reader : new String[] {"obs.cnuced", "ptf.demo", "fin", "aud", "sys"}) {
            assertThat(visitors.as(reader).get(page("fp.tg")).status()).as(reader).isEqualTo(404);
            assertThat(visitors.as(reader).get("/directory").status()).as(reader).isEqualTo(403);
            assertThat(visitors.as(reader).get("/directory.xlsx").status()).as(reader).isEqualTo(403);
            assertThat(visitors.as(reader).get(page(reader)).status()).as("their own page").isEqualTo(200);
        }
        assertThat(visitors.as("pres.ci").get(page("sys")).status()).isEqualTo(404);
        assertThat(visitors.as("pres.ci").get("/people/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(visitors.as("pres.ci").get("/people/x").status()).isEqualTo(404);
        assertThat(visitors.anyone().get(page("fp.tg")).status()).isEqualTo(303);
        assertThat(visitors.anyone().get("/directory").status()).isEqualTo(303);
    }

    @Test
    void theDirectoryIsFilteredByAnAddressAndTakenAway() {
        var reader = visitors.as("fp.ga");
        assertThat(reader.get("/directory").words()).contains("Annuaire des services informatiques", "Mme Akouvi Dzidzonu", "Sr. Adilson Fortes Lima");
        var portuguese = reader.get("/directory?language=pt&subregion=WEST");
        assertThat(portuguese.words()).contains("Sr. Adilson Fortes Lima", "Sr. Braima Cassamá").doesNotContain("Mme Akouvi Dzidzonu", "Trovoal");
        assertThat(portuguese.body()).contains("/directory.xlsx?language=pt&amp;subregion=WEST");
        assertThat(reader.get("/directory.xlsx").answer().headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
        assertThat(reader.get("/directory?state=vacant").words()).as("empty seats are not for neighbours").contains("Mme Akouvi Dzidzonu").doesNotContain("Sans point focal");
        assertThat(visitors.as("brrc").get("/directory?state=vacant").words()).contains("Aucune administration ne répond à ces filtres.");
    }
}
