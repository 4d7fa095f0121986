package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.BareHouseTest;
import palabre.Proves;
import palabre.charter.Rule;
import palabre.ui.Language;

@BareHouseTest
class RegisterTests {

    @Autowired
    Administrations administrations;

    @Autowired
    Memberships memberships;

    @Autowired
    Organisations organisations;

    @Test
    @Proves(Rule.R_ORG_01)
    void theCharterCountsTwentyThreeAndTheTwentyFourthIsKnown() {
        var day = LocalDate.of(2026, 12, 14);
        assertThat(administrations.active(day)).hasSize(23);
        assertThat(administrations.all()).hasSize(24);
        assertThat(memberships.on(day).get(new AdministrationId("GQ")).standing()).isEqualTo(Standing.INACTIVE);
    }

    @Test
    @Proves(Rule.R_ORG_01)
    void membersAreCountedOnTheDayAsked() {
        assertThat(administrations.active(LocalDate.of(2010, 1, 1))).isEmpty();
        assertThat(administrations.active(LocalDate.of(2010, 4, 1))).hasSize(22);
    }

    @Test
    void theRegionalOfficeAndTheWcoAreKnown() {
        assertThat(organisations.find("BRRC")).isPresent();
        assertThat(organisations.find("OMD")).isPresent();
        assertThat(organisations.find("SEN")).isEmpty();
    }

    @Test
    void theAlphabetIsTheReaders() {
        var french = administrations.all().stream().map(one -> one.name().in(Language.FR)).toList();
        assertThat(french).startsWith("Bénin", "Burkina Faso", "Cabo Verde", "Cameroun", "Congo", "Côte d’Ivoire")
                .containsSubsequence("Guinée", "Guinée-Bissau", "Guinée équatoriale", "Libéria")
                .containsSubsequence("Sao Tomé-et-Principe", "Sénégal", "Sierra Leone", "Tchad", "Togo");
        var english = administrations.all().stream().sorted(Administration.inOrder(Language.EN))
                .map(one -> one.name().in(Language.EN)).toList();
        assertThat(english).containsSubsequence("Central African Republic", "Chad", "Congo");
    }
}
