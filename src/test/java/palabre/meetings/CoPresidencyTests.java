package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.charter.Rule.R_PLEN_08;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Proves;
import palabre.TestClock;
import palabre.Visitors;
import palabre.charter.Derogation;
import palabre.charter.Derogations;

@HouseTest
class CoPresidencyTests {

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;
    @Autowired Derogations derogations;
    @Autowired TestClock clock;

    @Test
    @Proves(R_PLEN_08)
    void withoutTheRegionalOfficeAPlenaryOpensByDerogationOnly() {
        var sixth = meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
        var path = sixth.id().path();
        assertThat(visitors.as("pres.ci").get(path + "/conformity").words()).contains("sera nommée avant l’ouverture");
        clock.set(sixth.dates().first());
        var presidency = visitors.as("pres.ci");
        var alone = presidency.post(path + "/opening", "chair", "M. Kouadjo", "coChair", " ");
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.document().select("a[href$=/opening/derogation]")).hasSize(1);

        for (var wrong : new String[] {"fp.tg", "aut.tg", "ass.gh", "brrc", "hote.ci", "sys", "rap1"}) {
            assertThat(visitors.as(wrong).post(path + "/opening/derogation", "reason", "Le BRRC-AOC est retenu ailleurs ce jour").status()).as(wrong).isIn(403, 404);
        }
        assertThat(presidency.forge(path + "/opening/derogation", "reason", "Le BRRC-AOC est retenu ailleurs ce jour").status()).isEqualTo(403);
        assertThat(presidency.post(path + "/opening/derogation", "reason", "court").status()).isEqualTo(422);
        assertThat(presidency.post(path + "/opening/derogation", "reason", "Le BRRC-AOC est retenu ailleurs ce jour").status()).isEqualTo(303);
        var awaited = presidency.post(path + "/opening", "chair", "M. Kouadjo", "coChair", "");
        assertThat(awaited.status()).isEqualTo(409);
        assertThat(awaited.words()).contains("R-PLEN-08");

        var asked = derogations.at(Derogation.Status.REQUESTED).stream().filter(one -> one.rule() == R_PLEN_08).findFirst().orElseThrow();
        assertThat(visitors.as("brrc").post("/derogations/" + asked.id().value() + "/visa", "version", "0", "words", "").status()).isEqualTo(303);
        assertThat(presidency.post("/derogations/" + asked.id().value() + "/grant", "version", "1", "words", "").status()).isEqualTo(303);
        assertThat(presidency.post(path + "/opening", "chair", "M. Kouadjo", "coChair", "").status()).isEqualTo(303);
        assertThat(presidency.get(path + "/conformity").words()).contains("Ouverte sans personne du BRRC-AOC pour coprésider", "Le BRRC-AOC est retenu ailleurs");
    }
}
