package palabre.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import palabre.BareHouseTest;
import palabre.Visitor;
import palabre.Visitors;
import palabre.members.Accounts;
import palabre.members.Appointments;
import palabre.members.People;
import palabre.ui.Language;

@BareHouseTest
class JournalPagesTests {

    static final String SEALED = Accounts.sealed(Visitors.PASSWORD);

    record GavelRaised(Actor by, String subject) implements Act {}

    @Autowired Visitors visitors;
    @Autowired People people;
    @Autowired Accounts accounts;
    @Autowired Appointments appointments;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;

    @Test
    void anAuditorReadsWhoDidWhatInWhatCapacity() {
        raise("meeting:6");
        var page = as("aud", Function.AUD, "").get("/journal?subject=meeting:6");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("Mme Présidente a accompli un acte enregistré",
                "en qualité de présidence du GTR-DI (Côte d’Ivoire)", "meeting:6", "14 décembre 2026, 09:00");
        assertThat(page.document().select("ol.acts li")).hasSize(1);
    }

    @Test
    void theAuditorSeesAccountsButThePresidencyDoesNot() {
        raise("meeting:7");
        assertThat(as("aud2", Function.AUD, "").get("/journal").words()).contains("account:", "meeting:7");
        assertThat(as("pres", Function.PRES, "CI").get("/journal").words()).contains("meeting:7").doesNotContain("account:");
        assertThat(as("brrc", Function.BRRC, "BRRC").get("/journal").words()).contains("meeting:7").doesNotContain("account:");
    }

    @Test
    void theTechnicalAdministratorSeesNothingOfTheGroup() {
        raise("meeting:8");
        var page = as("sys", Function.SYS, "").get("/journal");
        assertThat(page.words()).contains("account:").doesNotContain("meeting:8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FP", "AUT", "SG", "ASS"})
    void othersMayNotReadIt(String function) {
        var visitor = as("other." + function.toLowerCase(), Function.valueOf(function), "BJ");
        assertThat(visitor.get("/journal").status()).isEqualTo(403);
        assertThat(visitor.post("/journal/verification").status()).isEqualTo(403);
    }

    @Test
    void whoeverIsNotSignedInIsAskedTo() {
        var page = visitors.anyone().get("/journal");
        assertThat(page.status()).isIn(302, 303);
        assertThat(page.location()).isEqualTo("/sign-in");
    }

    @Test
    void theChainIsReadAgainOnDemandAndTheFindingShown() {
        raise("meeting:9");
        var auditor = as("aud3", Function.AUD, "");
        var answer = auditor.post("/journal/verification");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/journal");
        assertThat(auditor.get("/journal").words()).contains("La chaîne tient", "à la demande de M. Essai aud3", "en qualité d’auditeur", "a fait vérifier la chaîne du journal");
    }

    @Test
    void theJournalIsReadByPagesAndFilteredByLinks() {
        for (int act = 0; act < 60; act++) {
            raise("meeting:long");
        }
        var auditor = as("aud4", Function.AUD, "");
        var first = auditor.get("/journal?subject=meeting:long");
        assertThat(first.document().select("ol.acts li")).hasSize(50);
        var second = auditor.get(first.document().selectFirst("a[rel=next]").attr("href"));
        assertThat(second.document().select("ol.acts li")).hasSize(10);
        assertThat(second.document().select("a[rel=next]")).isEmpty();
        var ofAct = second.document().selectFirst("ol.acts li a").attr("href");
        assertThat(auditor.get(ofAct).words()).contains("GavelRaised").doesNotContain("account:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "pt", "es"})
    void everyLanguageHasItsWords(String language) {
        raise("meeting:words");
        var page = as("aud." + language, Function.AUD, "").get("/journal?lang=" + language);
        assertThat(page.words()).doesNotContain("journal.", "{0", "{1", "members.function");
    }

    private void raise(String subject) {
        var by = new Actor(null, "Mme Présidente", "PRES:CI");
        transaction.executeWithoutResult(_ -> events.publishEvent(new GavelRaised(by, subject)));
    }

    private Visitor as(String login, Function function, String scope) {
        var person = people.register("M.", "Essai " + login, login + "@demo.example", Language.FR);
        accounts.open(person.id(), SEALED, Actor.PALABRE);
        appointments.appoint(person.id(), function, scope, LocalDate.of(2026, 1, 1), null, "essai", Actor.PALABRE);
        return visitors.as(login);
    }
}
