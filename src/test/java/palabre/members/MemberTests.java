package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.Proves;
import palabre.Visitor;
import palabre.charter.Rule;
import palabre.journal.Function;

class MemberTests extends Cast {

    static final String[] DECISION = {"standing", "ACTIVE", "since", "2027-01-01", "decision", "Conférence des DG, mai 2026, décision 3"};

    @Autowired
    Administrations administrations;

    @Autowired
    Memberships memberships;

    @Autowired
    StandingChanges changes;

    @Test
    @Proves(Rule.R_ORG_01)
    void everyoneReadsTheListAndTheCount() {
        var page = visitors.anyone().get("/members");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("23 administrations membres", "24 administrations de la région sur 24", "non comptée",
                "24e membre de la région").doesNotContain("choice");
        assertThat(page.document().select("tbody tr")).hasSize(24);
        assertThat(visitors.reading("en").get("/members").words()).contains("23 member administrations", "Equatorial Guinea");
    }

    @Test
    void filtersAreLinksAndTheCountOfMembersStays() {
        var page = visitors.anyone().get("/members?language=pt&subregion=CENTRAL");
        assertThat(page.document().select("tbody th a").eachText()).containsExactly("Guinée équatoriale", "Sao Tomé-et-Principe");
        assertThat(page.words()).contains("23 administrations membres");
        assertThat(visitors.anyone().get("/members?language=es&subregion=WEST").words()).contains("Aucune administration ne répond");
        assertThat(visitors.anyone().get("/members?language=xx&subregion=yy").document().select("tbody tr")).hasSize(24);
    }

    @Test
    void theListIsTakenAwayAsItIsFiltered() {
        var page = visitors.anyone().get("/members?language=pt&subregion=CENTRAL");
        var link = page.document().select("a[href^=/members/list.xlsx]").attr("href");
        assertThat(link).isEqualTo("/members/list.xlsx?language=pt&subregion=CENTRAL");
        var file = visitors.anyone().get(link).answer().headers();
        assertThat(file.firstValue("Content-Type").orElse("")).contains("spreadsheetml");
        assertThat(file.firstValue("Content-Disposition").orElse("")).contains("membres-gtr-di.xlsx");
        assertThat(visitors.anyone().get("/members/list.xlsx?language=xx").status()).isEqualTo(200);
    }

    @Test
    void aMembersPageSaysItsSourceAndWhatAwaitsConfirmation() {
        var page = visitors.anyone().get("/members/tg");
        assertThat(page.words()).contains("Office togolais des recettes", "Commissaire", "Africa/Lome", "XOF", "à confirmer", "otr.tg");
        assertThat(visitors.anyone().get("/members/CI").status()).isEqualTo(200);
        assertThat(visitors.anyone().get("/members/fr").status()).isEqualTo(404);
        assertThat(visitors.anyone().get("/members/cote-divoire").status()).isEqualTo(404);
    }

    @Test
    void theDirectoryIsForThoseWhoWorkWithIt() {
        someone("fp.sn", Function.FP, "SN");
        for (var page : new Visitor.Page[] {visitors.anyone().get("/members/sn"),
            as("sys", Function.SYS, "").get("/members/sn"), as("obs", Function.OBS, "CNUCED").get("/members/sn")}) {
            assertThat(page.body()).contains("Sénégal").doesNotContain("Essai fp.sn", "fp.sn@demo.example");
        }
        assertThat(as("fp.bj", Function.FP, "BJ").get("/members/sn").words()).contains("Mme Essai fp.sn", "fp.sn@demo.example");
    }

    @Test
    @Proves(Rule.R_ORG_01)
    void theTwentyFourthIsCountedFromTheDateDecidedAndItsHistoryStays() {
        var presidency = as("pres.ci", Function.PRES, "CI");
        var office = as("brrc", Function.BRRC, "BRRC");
        assertThat(presidency.post("/members/gq/standing", DECISION).status()).isEqualTo(303);
        assertThat(presidency.post("/members/gq/standing", DECISION).status()).isEqualTo(409);
        var change = changes.of(new AdministrationId("GQ")).getFirst();
        var path = "/members/gq/standing/" + change.id();
        assertThat(presidency.post(path + "/approval").status()).isEqualTo(403);
        assertThat(administrations.active(LocalDate.of(2027, 1, 1))).hasSize(23);
        assertThat(office.get("/members/gq").words()).contains("Conférence des DG, mai 2026, décision 3");
        assertThat(office.post(path + "/approval").status()).isEqualTo(303);
        assertThat(office.post(path + "/approval").status()).isEqualTo(409);
        assertThat(administrations.active(LocalDate.of(2026, 12, 31))).hasSize(23);
        assertThat(administrations.active(LocalDate.of(2027, 1, 1))).hasSize(24);
        assertThat(visitors.anyone().get("/members").words()).doesNotContain("le texte en compte");
        clock.set(LocalDate.of(2027, 1, 2));
        assertThat(visitors.anyone().get("/members").words())
                .contains("24 administrations sont membres à ce jour, le texte en compte 23", "Alerte", "A-19");
        clock.set(LocalDate.of(2026, 12, 14));
        assertThat(memberships.of(new AdministrationId("GQ"))).extracting(Membership::standing)
                .containsExactly(Standing.ACTIVE, Standing.INACTIVE);
    }

    @Test
    void aChangeThatChangesNothingOrRewritesHistoryIsRefused() {
        var presidency = as("pres.ci", Function.PRES, "CI");
        var same = presidency.post("/members/bj/standing", DECISION);
        assertThat(same.status()).isEqualTo(409);
        assertThat(same.words()).contains("membre actif", "mars 2010", "R-ORG-01");
        assertThat(presidency.post("/members/bj/standing", "standing", "SUSPENDED", "since", "2009-01-01", "decision", "x").status()).isEqualTo(409);
        assertThat(presidency.post("/members/bj/standing", "standing", "SUSPENDED", "since", "2027-02-30", "decision", "").status()).isEqualTo(422);
        assertThat(presidency.post("/members/bj/standing", "standing", "NONE", "since", "2027-02-03", "decision", "x").status()).isEqualTo(422);
    }

    @Test
    void othersProposeAndApproveNothing() {
        for (var hand : new String[] {"FP", "AUT", "SG"}) {
            assertThat(as("x." + hand, Function.valueOf(hand), "CI").post("/members/gq/standing", DECISION).status()).isEqualTo(403);
        }
        assertThat(as("brrc", Function.BRRC, "BRRC").post("/members/gq/standing", DECISION).status()).isEqualTo(403);
        assertThat(visitors.anyone().post("/members/gq/standing", DECISION).status()).isEqualTo(303);
        assertThat(as("brrc", Function.BRRC, "BRRC").post("/members/gq/standing/" + UUID.randomUUID() + "/approval").status()).isEqualTo(404);
    }
}
