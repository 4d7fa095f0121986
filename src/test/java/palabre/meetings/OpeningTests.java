package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.TestClock;
import palabre.Visitors;
import palabre.bodies.PlenariesHeld;
import palabre.bodies.Plenary;

@HouseTest
class OpeningTests {

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;
    @Autowired PlenariesHeld plenaries;
    @Autowired TestClock clock;

    @Test
    void aPlenaryIsOpenedOnItsDayByThePresidencyAndBeforeItsClosingIsInSession() {
        var sixth = meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
        var path = sixth.id().path();
        assertThat(visitors.as("pres.ci").post(path + "/opening", "chair", "M. Kouadjo", "coChair", "M. Danhoui").status()).isEqualTo(403);
        assertThat(plenaries.plenaries()).extracting(Plenary::number).containsExactly(4, 5, 6);
        assertThat(plenaries.plenaries().getLast().opened()).isNull();

        clock.set(Around.day("2027-02-03"));
        for (var wrong : new String[] {"sg.ci", "fp.tg", "aut.tg", "ass.gh", "sys", "rap1"}) {
            assertThat(visitors.as(wrong).post(path + "/opening", "chair", "M. X", "coChair", "M. Y").status()).as(wrong).isEqualTo(403);
            assertThat(visitors.as(wrong).post(path + "/closing").status()).as(wrong).isEqualTo(403);
        }
        assertThat(visitors.anyone().post(path + "/opening", "chair", "M. X", "coChair", "M. Y").location()).isEqualTo("/sign-in");
        var presidency = visitors.as("pres.ci");
        assertThat(presidency.get(path).document().select("a.button[href$=/opening]")).hasSize(1);
        assertThat(presidency.post(path + "/opening", "chair", "M. Kouadjo", "coChair", "").status()).isEqualTo(422);
        assertThat(presidency.post(path + "/closing").status()).isEqualTo(403);
        assertThat(presidency.post(path + "/opening", "chair", "M. Kouadjo", "coChair", "M. Danhoui").status()).isEqualTo(303);
        assertThat(presidency.post(path + "/opening", "chair", "M. Kouadjo", "coChair", "M. Danhoui").status()).isEqualTo(403);
        assertThat(plenaries.inSession()).map(Plenary::number).contains(6);
        assertThat(presidency.get(path).words()).contains("La réunion est en cours", "M. Danhoui", "Clôturer la réunion");

        assertThat(presidency.get(path + "/conformity").words()).contains("Coprésidée, pour le BRRC-AOC, par M. Danhoui");
        assertThat(presidency.post(path + "/opening/derogation", "reason", "Le BRRC-AOC est retenu ailleurs ce jour").status()).as("opened already").isEqualTo(403);

        assertThat(presidency.post(path + "/closing").status()).isEqualTo(303);
        assertThat(plenaries.inSession()).isEmpty();
        assertThat(plenaries.closed()).isEqualTo(6);
    }
}
