package palabre.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Visitor;
import palabre.Visitors;
import palabre.meetings.Meetings;
import palabre.members.Appointments;
import palabre.members.People;

/// Each act on an agenda, tried by each wrong hand over HTTP, and forged (P-20 to P-25).
@HouseTest
class AgendaHandsTests {

    static final List<String> EVERYBODY = List.of("pres.ci", "sg.ci", "ass.gh", "brrc", "omd", "vp", "fp.sn", "aut.sn", "hote.ci", "rap1", "exp.sn", "obs.cnuced",
            "ptf.demo", "cex.sec", "cdg.sec", "fin", "aud", "sys");
    static final Set<String> READERS = Set.of("pres.ci", "sg.ci", "ass.gh", "brrc", "omd", "vp", "fp.sn", "aut.sn", "hote.ci", "rap1", "exp.sn", "obs.cnuced", "ptf.demo");

    @Autowired Visitors visitors;
    @Autowired Agendas agendas;
    @Autowired Meetings meetings;
    @Autowired People people;
    @Autowired Appointments appointments;

    @Test
    void eachActIsForTheHandsTheMatrixNames() {
        var sixth = new Preparing(meetings, people, appointments).sixth();
        var path = Agenda.path(sixth.id());
        var item = "/items/" + agendas.of(sixth).items().list().getFirst().id().value();
        var drafters = Set.of("pres.ci", "sg.ci");
        var owner = Set.of("pres.ci");
        var acts = new LinkedHashMap<String, Set<String>>();
        acts.put("/items", drafters);
        acts.put(item, drafters);
        acts.put(item + "/place?to=UP&version=999", drafters);
        acts.put(item + "/removal?version=999", drafters);
        acts.put("/call", drafters);
        acts.put("/programme/sittings", drafters);
        acts.put("/programme/sittings/0/removal?version=999", drafters);
        acts.put("/consultation?version=999", owner);
        acts.put("/publication?version=999", owner);
        acts.put("/annotation?version=999", owner);
        acts.put("/revision?version=999", owner);
        acts.put("/derogation", owner);
        acts.put("/adoption?version=999", Set.of("pres.ci", "rap1"));
        acts.put("/opinion", Set.of("brrc", "vp", "omd"));
        acts.put("/proposals", Set.of("ass.gh", "brrc", "omd", "vp", "fp.sn", "aut.sn", "hote.ci", "ptf.demo"));
        var wrong = new ArrayList<String>();
        for (var login : EVERYBODY) {
            var visitor = visitors.as(login);
            acts.forEach((act, hands) -> {
                int status = visitor.post(path + act).status();
                if (hands.contains(login) != (status != 403 && status != 404)) {
                    wrong.add("%s %s: %d".formatted(login, act, status));
                }
                if (visitor.forge(path + act).status() != 403) {
                    wrong.add("%s forged %s".formatted(login, act));
                }
            });
        }
        assertThat(wrong).isEmpty();
        var stranger = visitors.anyone();
        acts.keySet().forEach(act -> assertThat(stranger.post(path + act).location()).as(act).isEqualTo("/sign-in"));
    }

    @Test
    void anAgendaIsReadByThoseTheMatrixNames() {
        var sixth = new Preparing(meetings, people, appointments).sixth();
        var path = Agenda.path(sixth.id());
        var preparing = Set.of("pres.ci", "sg.ci", "ass.gh", "brrc", "omd", "vp", "hote.ci");
        var pages = Map.of("", READERS, "/programme", READERS, "/programme/sittings.ics", READERS, "/versions/2", READERS, "/versions/2/agenda.docx", READERS,
                "/versions/1", preparing, "/opinions.pdf", preparing, "/opinions.docx", preparing);
        for (var login : EVERYBODY) {
            var visitor = visitors.as(login);
            pages.forEach((page, readers) -> assertThat(visitor.get(path + page).status()).as("%s reads %s", login, page).isEqualTo(readers.contains(login) ? 200 : 404));
        }
        assertThat(visitors.anyone().get(path).location()).isEqualTo("/sign-in");
    }

    @Test
    void aProposalIsAnsweredByTheOwnerAndWithdrawnByItsAuthor() {
        var sixth = new Preparing(meetings, people, appointments).sixth();
        var path = Agenda.path(sixth.id());
        var author = visitors.as("fp.bj");
        author.post(path + "/proposals", "title", "Un point", "kind", "TECHNICAL", "minutes", "30", "reason", "Utile à tous");
        var proposal = path(author, path);

        for (var login : List.of("sg.ci", "brrc", "vp", "fp.sn", "hote.ci", "rap1")) {
            var visitor = visitors.as(login);
            assertThat(visitor.post(proposal + "/acceptance").status()).as(login).isIn(403, 404);
            assertThat(visitor.post(proposal + "/refusal", "reason", "Non, pas cette fois").status()).as(login).isIn(403, 404);
            assertThat(visitor.post(proposal + "/withdrawal").status()).as(login).isIn(403, 404);
        }
        assertThat(visitors.as("fp.sn").get(proposal).status()).as("another country's idea").isEqualTo(404);
        assertThat(visitors.as("pres.ci").post(proposal + "/refusal", "reason", "Non").status()).isEqualTo(422);
        assertThat(visitors.as("pres.ci").post(proposal + "/refusal", "reason", "Déjà traité au point 11").status()).isEqualTo(303);
        assertThat(author.get(proposal).words()).contains("Écartée", "Déjà traité au point 11");
        assertThat(author.post(proposal + "/withdrawal").status()).isEqualTo(409);
    }

    private static String path(Visitor reader, String path) {
        return java.util.Objects.requireNonNull(reader.get(path).document().select("a[href*='/proposals/']:not([href$='/new'])").last()).attr("href");
    }
}
