package palabre.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Proves;
import palabre.Visitors;
import palabre.charter.Rule;

@HouseTest
class DemonstrationTests {

    @Autowired
    Visitors visitors;

    @Test
    @Proves(Rule.R_SG_01)
    void theGeneralSecretariatShowsItsAssessorsOfTodayAndThoseBefore() {
        var words = visitors.anyone().get("/group/sg").words();
        assertThat(words).contains("Gabon depuis le 7 février 2025", "Ghana depuis le 7 février 2025", "Bénin 3 février 2023 – 7 février 2025")
                .doesNotContain("siège vacant");
    }

    @Test
    @Proves(Rule.R_COM_20)
    void theCommissionsShowTheCompositionAdoptedByTheFourthMeeting() {
        var page = visitors.anyone().get("/group/com1");
        assertThat(page.document().select(".cols a")).hasSize(9);
        assertThat(page.words()).contains("Adoptée par la 4e réunion du GTR-DI");
    }

    @Test
    void theSessionsToComeOfTheConferenceAreSeenBeforeThePastOnes() {
        var sessions = visitors.anyone().get("/group/sessions?organ=CDG").document().select("tbody tr");
        assertThat(sessions.first().text()).contains("à venir", "19–20 mai 2027");
    }

    @Test
    void namesOfRapporteursAreForThoseSignedIn() {
        assertThat(visitors.anyone().get("/group/mandates").words()).doesNotContain("Khady Sarr-Ndao");
        assertThat(visitors.as("fp.tg").get("/group/mandates").words()).contains("Khady Sarr-Ndao");
    }

    @Test
    void aNationalAuthorityMayNotEnterAMandateNorPrepareAComposition() {
        var authority = visitors.as("aut.sn");
        assertThat(authority.get("/group/mandates/new").status()).isEqualTo(403);
        assertThat(authority.post("/group/commissions/composition/draft", "version", "0").status()).isEqualTo(403);
    }
}
