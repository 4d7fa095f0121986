package palabre.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import palabre.BareHouseTest;
import palabre.members.AccountInvited;
import palabre.members.PersonId;
import palabre.members.SignInLinkIssued;
import palabre.ui.Language;

/// Without a mail server: what is written is kept.
@BareHouseTest
class LettersTests {

    static final Instant UNTIL = Instant.parse("2026-12-14T09:30:00Z");

    @Autowired Mails mails;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;

    @Test
    void aLinkToSignInIsWrittenInTheReadersLanguageAndKept() {
        var mail = after(new SignInLinkIssued(PersonId.next(), "Mme Adjoua Kouassi", "adjoua@douanes.example",
                Language.FR, "/sign-in/once/abc", UNTIL), "adjoua@douanes.example");
        assertThat(mail.state()).isEqualTo(Mail.State.KEPT);
        assertThat(mail.subject()).isEqualTo("Votre lien de connexion à Palabre");
        assertThat(mail.body()).startsWith("Mme Adjoua Kouassi,\n\n")
                .containsPattern("http://localhost:\\d+/sign-in/once/abc\n")
                .contains("14 décembre 2026, 09:30").endsWith("\n\nPalabre, GTR-DI\n");
    }

    @Test
    void everyLanguageHasItsLettersWithoutAnythingLeftRaw() {
        for (var language : Language.values()) {
            var person = language.code() + "@douanes.example";
            var mail = after(new AccountInvited(PersonId.next(), "Ana", person, language, "/account/new/" + language, UNTIL), person);
            assertThat(mail.language()).isEqualTo(language);
            assertThat(mail.subject() + mail.body()).contains("Palabre", "2026", "/account/new/" + language)
                    .doesNotContain("{", "}", "notices.", "null");
        }
        assertThat(mails.list(Mail.State.KEPT, 0, 100)).extracting(Mails.Line::subject).contains(
                "Votre compte dans Palabre", "Your account in Palabre", "A sua conta em Palabre", "Su cuenta en Palabre");
    }

    @Test
    void whatIsUndoneTellsNobody() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new SignInLinkIssued(PersonId.next(), "X", "undone@douanes.example", Language.FR, "/undone", UNTIL));
            status.setRollbackOnly();
        });
        after(new SignInLinkIssued(PersonId.next(), "Y", "done@douanes.example", Language.FR, "/done", UNTIL), "done@douanes.example");
        assertThat(to("undone@douanes.example")).isEmpty();
    }

    private Mail after(Object news, String recipient) {
        transaction.executeWithoutResult(_ -> events.publishEvent(news));
        await().until(() -> !to(recipient).isEmpty());
        return mails.find(to(recipient).getFirst().id()).orElseThrow();
    }

    private List<Mails.Line> to(String recipient) {
        return mails.list(null, 0, 100).stream().filter(line -> line.recipient().equals(recipient)).toList();
    }
}
