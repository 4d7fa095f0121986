package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.journal.Journal;

class NationalAccountTests extends Cast {

    static final String[] COLLEAGUE = {"title", "M.", "name", "Agent Nouveau", "mail", "nouveau@demo.example", "language", "fr"};

    @Autowired
    Nominations nominations;

    @Autowired
    Links links;

    @Autowired
    Journal journal;

    static String[] colleague(String mail) {
        var fields = COLLEAGUE.clone();
        fields[5] = mail;
        return fields;
    }

    Nomination latest(String iso) {
        return nominations.of(new AdministrationId(iso)).getFirst();
    }

    @Test
    void aFocalPointProposesTheAuthorityApprovesTheOfficeOpensAndTheInvitedComesIn() {
        var focalPoint = as("fp.bj", Function.FP, "BJ");
        assertThat(focalPoint.post("/members/bj/accounts", COLLEAGUE).status()).isEqualTo(303);
        var id = latest("BJ").id().value();
        assertThat(focalPoint.post("/members/bj/accounts/nominations/" + id + "/approval").status()).isEqualTo(403);

        var authority = as("aut.bj", Function.AUT, "BJ");
        assertThat(authority.post("/members/bj/accounts/nominations/" + id + "/opening").status()).isEqualTo(403);
        assertThat(authority.post("/members/bj/accounts/nominations/" + id + "/approval").status()).isEqualTo(303);

        var office = as("brrc", Function.BRRC, "BRRC");
        assertThat(office.get("/members/bj/accounts").words()).contains("Agent Nouveau", "attend le BRRC-AOC");
        assertThat(office.post("/members/bj/accounts/nominations/" + id + "/opening").status()).isEqualTo(303);
        assertThat(office.post("/members/bj/accounts/nominations/" + id + "/opening").status()).isEqualTo(409);

        var invited = people.withMail("nouveau@demo.example").orElseThrow();
        assertThat(accounts.find(invited.id()).orElseThrow().stage()).isEqualTo(Account.Stage.INVITED);
        assertThat(linksFor(invited)).isEqualTo(1);
        var path = "/sign-in/invitation/" + links.make(Links.Kind.INVITATION, invited.id(), clock.instant().plus(Links.INVITATION));
        var visitor = visitors.anyone();
        assertThat(visitor.get(path).status()).isEqualTo(200);
        assertThat(visitor.post(path, "password", "court").status()).isEqualTo(422);
        assertThat(visitor.post(path, "password", "ma phrase de passe").status()).isEqualTo(303);
        assertThat(visitor.get("/account").words()).contains("M. Agent Nouveau", "point focal, Bénin");
        assertThat(visitors.anyone().post(path, "password", "ma phrase de passe").status()).isEqualTo(404);
        assertThat(journal.of("administration:BJ", 10)).extracting(Journal.Entry::capacity)
                .containsExactly("BRRC:BRRC", "AUT:BJ", "FP:BJ");
    }

    @Test
    void whatTheAuthorityProposesIsApprovedByThat() {
        as("aut.tg", Function.AUT, "TG").post("/members/tg/accounts", colleague("tg@demo.example"));
        assertThat(latest("TG").stage()).isEqualTo(Nomination.Stage.APPROVED);
    }

    @Test
    void onePersonWithTwoCapacitiesIsStillOneHand() {
        someone("deux", Function.FP, "ML");
        someone("deux", Function.AUT, "ML");
        var visitor = visitors.as("deux").actingAs("FP:ML");
        visitor.post("/members/ml/accounts", colleague("ml@demo.example"));
        visitor.actingAs("AUT:ML");
        var answer = visitor.post("/members/ml/accounts/nominations/" + latest("ML").id().value() + "/approval");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.words()).contains("une autre personne l’approuve");
        assertThat(latest("ML").stage()).isEqualTo(Nomination.Stage.PROPOSED);
    }

    @Test
    void theSamePersonIsProposedOnce() {
        var focalPoint = as("fp.ne", Function.FP, "NE");
        focalPoint.post("/members/ne/accounts", colleague("ne@demo.example"));
        assertThat(focalPoint.post("/members/ne/accounts", colleague("NE@demo.example")).status()).isEqualTo(409);
    }

    @Test
    void whatIsDeclinedIsNotOpened() {
        as("fp.sn", Function.FP, "SN").post("/members/sn/accounts", colleague("sn@demo.example"));
        var path = "/members/sn/accounts/nominations/" + latest("SN").id().value();
        assertThat(as("aut.sn", Function.AUT, "SN").post(path + "/refusal").status()).isEqualTo(303);
        assertThat(as("brrc", Function.BRRC, "BRRC").post(path + "/opening").status()).isEqualTo(409);
        assertThat(people.withMail("sn@demo.example")).isEmpty();
    }

    @Test
    void aWrongFormComesBackWithWhatWasTyped() {
        var answer = as("fp.gm", Function.FP, "GM").post("/members/gm/accounts", "name", "Quelqu’un", "mail", "pas une adresse", "language", "fr");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"Quelqu’un\"", "aria-invalid=\"true\"");
        assertThat(answer.words()).contains("Cette adresse électronique n’est pas valable.");
    }

    @Test
    void neighboursDoNotExistForOneAnother() {
        as("fp.gh", Function.FP, "GH").post("/members/gh/accounts", colleague("gh@demo.example"));
        var id = latest("GH").id().value();
        var neighbour = as("aut.ci", Function.AUT, "CI");
        assertThat(neighbour.get("/members/gh/accounts").status()).isEqualTo(404);
        assertThat(neighbour.post("/members/gh/accounts", colleague("x@demo.example")).status()).isEqualTo(404);
        assertThat(neighbour.post("/members/gh/accounts/nominations/" + id + "/approval").status()).isEqualTo(404);
        assertThat(neighbour.post("/members/ci/accounts/nominations/" + id + "/approval").status()).isEqualTo(404);
        assertThat(neighbour.post("/members/ci/accounts/nominations/" + UUID.randomUUID() + "/approval").status()).isEqualTo(404);
        assertThat(neighbour.post("/members/ci/accounts/nominations/x/approval").status()).isEqualTo(404);
        assertThat(as("obs", Function.OBS, "CNUCED").get("/members/gh/accounts").status()).isEqualTo(403);
        assertThat(as("sys", Function.SYS, "").get("/members/gh/accounts").status()).isEqualTo(403);
        assertThat(visitors.anyone().get("/members/gh/accounts").status()).isEqualTo(303);
    }

    @Test
    void aFocalPointWhoLeavesHasNoRightsInTheNextRequest() {
        var leaving = as("fp.td", Function.FP, "TD");
        var person = people.withMail("fp.td@demo.example").orElseThrow();
        var path = "/members/td/accounts/appointments/" + appointments.of(person.id()).getFirst().id().value() + "/end";
        assertThat(leaving.get("/members/td/accounts").status()).isEqualTo(200);
        assertThat(leaving.post(path).status()).isEqualTo(403);
        assertThat(as("aut.ga", Function.AUT, "GA").post(path.replace("/td/", "/ga/")).status()).isEqualTo(404);
        assertThat(as("aut.td", Function.AUT, "TD").post(path).status()).isEqualTo(303);
        assertThat(leaving.get("/members/td/accounts").status()).isEqualTo(403);
        assertThat(appointments.of(person.id())).hasSize(1);
    }

    @Test
    void technicalHandsSeeWhoMayEnterAndGiveNoBusinessRights() {
        someone("brrc", Function.BRRC, "BRRC");
        someone("sys2", Function.SYS, "");
        var technician = as("sys", Function.SYS, "");
        var person = someone("fp.cf", Function.FP, "CF");
        var path = "/technical/accounts/" + person.id().value();
        assertThat(technician.get("/technical/accounts?stage=ACTIVE").words()).contains("Essai fp.cf fp.cf@demo.example point focal (CF)");
        String[] self = {"name", "Technicien", "mail", "sys@demo.example", "language", "fr", "function", "BRRC", "basis", "x"};
        assertThat(technician.post("/technical/accounts", self).status()).isEqualTo(422);
        String[] auditor = {"name", "Auditrice", "mail", "aud@demo.example", "language", "fr", "function", "AUD", "basis", "Décision 4"};
        assertThat(technician.post("/technical/accounts", auditor).status()).isEqualTo(303);

        var inside = visitors.as("fp.cf");
        assertThat(technician.post(path + "/sessions/closure").status()).isEqualTo(303);
        assertThat(inside.get("/account").status()).isEqualTo(303);
        inside = visitors.as("fp.cf");
        assertThat(technician.post(path + "/restoration").status()).isEqualTo(409);
        assertThat(technician.post(path + "/suspension", "reason", "congé").status()).isEqualTo(303);
        assertThat(inside.get("/account").status()).isEqualTo(303);
        assertThat(technician.post(path + "/restoration").status()).isEqualTo(303);
        assertThat(visitors.as("fp.cf").get("/account").status()).isEqualTo(200);
        assertThat(technician.post(path + "/revocation").status()).isEqualTo(303);
        assertThat(appointments.holding(Function.FP, "CF", LocalDate.now(clock))).isEmpty();
        assertThat(technician.post(path + "/invitation").status()).isEqualTo(303);
        assertThat(accounts.find(person.id()).orElseThrow().stage()).isEqualTo(Account.Stage.INVITED);
        assertThat(technician.post("/technical/accounts/" + UUID.randomUUID() + "/suspension").status()).isEqualTo(404);
    }

    @Test
    void othersTouchNoAccount() {
        var person = someone("fp.cm", Function.FP, "CM");
        var path = "/technical/accounts/" + person.id().value() + "/suspension";
        assertThat(as("brrc", Function.BRRC, "BRRC").post(path).status()).isEqualTo(403);
        assertThat(as("brrc", Function.BRRC, "BRRC").get("/technical/accounts").status()).isEqualTo(200);
        assertThat(as("pres", Function.PRES, "CI").post(path).status()).isEqualTo(403);
        assertThat(as("aut.cm", Function.AUT, "CM").get("/technical/accounts").status()).isEqualTo(403);
        assertThat(visitors.anyone().post(path).status()).isEqualTo(303);
        assertThat(accounts.find(person.id()).orElseThrow().stage()).isEqualTo(Account.Stage.ACTIVE);
    }

    @Test
    void theOfficeOpensTheAccountsOfOrganisations() {
        var office = as("brrc", Function.BRRC, "BRRC");
        String[] unknown = {"name", "Observatrice", "mail", "obs1@demo.example", "language", "en", "function", "OBS", "scope", "NONE", "basis", "x"};
        assertThat(office.post("/technical/accounts", unknown).status()).isEqualTo(422);
        String[] known = {"name", "Observatrice", "mail", "obs1@demo.example", "language", "en", "function", "OBS", "scope", "OMD", "basis", "x"};
        assertThat(office.post("/technical/accounts", known).status()).isEqualTo(303);
        assertThat(people.withMail("obs1@demo.example")).isPresent();
    }

    @Test
    void theLastTechnicianStays() {
        var last = someone("seul", Function.SYS, "");
        for (var other : people.acting("", List.of(Function.SYS), LocalDate.now(clock))) {
            if (!other.person().id().equals(last.id())) {
                appointments.end(other.appointment().id(), LocalDate.now(clock), Actor.PALABRE);
            }
        }
        var answer = visitors.as("seul").post("/technical/accounts/" + last.id().value() + "/revocation");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.words()).contains("au moins un administrateur technique");
    }
}
