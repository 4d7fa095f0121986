package palabre.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.BareHouseTest;
import palabre.Visitor;
import palabre.Visitors;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.journal.Journal;
import palabre.members.Accounts;
import palabre.members.Appointments;
import palabre.members.People;
import palabre.ui.Language;

@BareHouseTest
class MailPagesTests {

    static final String SEALED = Accounts.sealed(Visitors.PASSWORD);
    static final String LINK = "http://localhost/sign-in/once/s3cret";

    @Autowired Mails mails;
    @Autowired Journal journal;
    @Autowired JdbcClient sql;
    @Autowired Visitors visitors;
    @Autowired People people;
    @Autowired Accounts accounts;
    @Autowired Appointments appointments;

    @Test
    void withoutAServerTheTechnicalAdministratorReadsTheLinkAndTheReadingIsKept() {
        var id = write("read");
        var page = as("sys1", Function.SYS, "").get("/technical/mails/" + id.value());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("Conservé, sans serveur", LINK);
        assertThat(journal.of("mail:" + id.value(), 5)).singleElement()
                .satisfies(entry -> assertThat(entry.act()).isEqualTo("MailRead"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WAITING", "FAILED"})
    void withAServerTheLinkIsItsRecipientsAlone(String state) {
        var id = write("hidden " + state);
        sql.sql("update notices.mail set state = :state, next = case when :state = 'WAITING' then now() end where id = :id")
                .param("state", state).param("id", id.value()).update();
        var page = as("sys." + state.toLowerCase(), Function.SYS, "").get("/technical/mails/" + id.value());
        assertThat(page.words()).contains("Le lien est réservé au destinataire");
        assertThat(page.body()).doesNotContain("s3cret");
    }

    @Test
    void mailsAreListedByStateNewestFirst() {
        var technician = as("sys2", Function.SYS, "");
        write("listed");
        assertThat(technician.get("/technical/mails").words()).contains("Objet listed", "Conservé, sans serveur");
        assertThat(technician.get("/technical/mails?state=KEPT").words()).contains("Objet listed");
        assertThat(technician.get("/technical/mails?state=SENT").words()).doesNotContain("Objet listed").contains("Aucun courriel ici");
        for (int mail = 0; mail < 55; mail++) {
            write("many " + mail);
        }
        var first = technician.get("/technical/mails?state=KEPT");
        assertThat(first.document().select("tbody tr")).hasSize(50);
        var second = technician.get(first.document().selectFirst("a[rel=next]").attr("href"));
        assertThat(second.document().select("tbody tr")).isNotEmpty();
        assertThat(second.document().select("a[rel=prev]")).hasSize(1);
    }

    @Test
    void withoutAServerNothingIsTriedAgain() {
        var id = write("retry");
        var answer = as("sys3", Function.SYS, "").post("/technical/mails/" + id.value() + "/attempts");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.words()).contains("Aucun serveur de courrier n’est réglé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUD", "BRRC", "FP"})
    void othersMayNotReadMails(String function) {
        var id = write("wrong hands " + function);
        var visitor = as("wrong." + function.toLowerCase(), Function.valueOf(function),
                function.equals("FP") ? "BJ" : function.equals("BRRC") ? "BRRC" : "");
        assertThat(visitor.get("/technical/mails").status()).isEqualTo(403);
        assertThat(visitor.get("/technical/mails/" + id.value()).status()).isEqualTo(403);
        assertThat(visitor.post("/technical/mails/" + id.value() + "/attempts").status()).isEqualTo(403);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        var technician = as("sys4", Function.SYS, "");
        assertThat(technician.get("/technical/mails/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(technician.get("/technical/mails/nonsense").status()).isEqualTo(404);
        assertThat(technician.get("/technical/mails?page=0").status()).isEqualTo(404);
        assertThat(technician.get("/technical/mails?state=LOST").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "pt", "es"})
    void everyLanguageHasItsWords(String language) {
        var id = write("words " + language);
        var technician = as("sys." + language, Function.SYS, "");
        assertThat(technician.get("/technical/mails?lang=" + language).words()).doesNotContain("notices.", "{0");
        assertThat(technician.get("/technical/mails/" + id.value()).words()).doesNotContain("notices.", "{0");
    }

    private MailId write(String cause) {
        var id = MailId.because(cause);
        mails.write(id, "dg@douanes.example", Language.FR, "Objet " + cause, "Bonjour,\n\n" + LINK + "\n", LINK);
        return id;
    }

    private Visitor as(String login, Function function, String scope) {
        var person = people.register("M.", "Essai " + login, login + "@demo.example", Language.FR);
        accounts.open(person.id(), SEALED, Actor.PALABRE);
        appointments.appoint(person.id(), function, scope, LocalDate.of(2026, 1, 1), null, "essai", Actor.PALABRE);
        return visitors.as(login);
    }
}
