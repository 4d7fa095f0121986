package palabre.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import palabre.ui.Language;

class MailTests {

    static final Instant NOW = Instant.parse("2026-12-14T09:00:00Z");
    static final String LINK = "https://palabre.example/sign-in/once/secret";

    @Test
    void withoutAServerAMailIsKeptAndReadWhole() {
        var kept = mail(false);
        assertThat(kept.state()).isEqualTo(Mail.State.KEPT);
        assertThat(kept.shown()).contains(LINK);
        assertThat(kept.hides()).isFalse();
    }

    @Test
    void whatWaitsForAServerDoesNotShowItsLink() {
        assertThat(mail(true).shown()).doesNotContain("secret").contains(Mail.HIDDEN);
    }

    @Test
    void onceSentTheLinkIsForgotten() {
        var sent = mail(true).tried(new Delivery.Accepted("250 OK"), NOW);
        assertThat(sent.state()).isEqualTo(Mail.State.SENT);
        assertThat(sent.body()).doesNotContain("secret");
        assertThat(sent.secret()).isNull();
        assertThat(sent.answer()).isEqualTo("250 OK");
        assertThat(sent.next()).isNull();
    }

    @Test
    void aServerThatIsDownIsTriedAgainLaterAndLaterThenNoMore() {
        var mail = mail(true);
        List<Duration> waits = new ArrayList<>();
        while (mail.state() == Mail.State.WAITING) {
            mail = mail.tried(new Delivery.Deferred("451"), NOW);
            if (mail.next() != null) {
                waits.add(Duration.between(NOW, mail.next()));
            }
        }
        assertThat(waits).startsWith(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1))
                .endsWith(Duration.ofHours(24)).isSorted();
        assertThat(mail.state()).isEqualTo(Mail.State.FAILED);
        assertThat(mail.attempts()).isEqualTo(8);
    }

    @Test
    void aRecipientRefusedForGoodIsNotTriedAgainUnlessSomeoneAsks() {
        var failed = mail(true).tried(new Delivery.Refused("550 no such user"), NOW);
        assertThat(failed.state()).isEqualTo(Mail.State.FAILED);
        var again = failed.again(NOW.plusSeconds(60));
        assertThat(again.state()).isEqualTo(Mail.State.WAITING);
        assertThat(again.next()).isEqualTo(NOW.plusSeconds(60));
        assertThat(again.attempts()).isZero();
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        var sent = mail(true).tried(new Delivery.Accepted("250 OK"), NOW);
        assertThatThrownBy(() -> sent.again(NOW)).isInstanceOf(MailAlreadySent.class);
    }

    @Test
    void aServerIsReadFromItsAddress() {
        var server = MailServer.at("smtp://palabre%40douanes.example:p%3Ass+w@mail.example");
        assertThat(server).isEqualTo(new MailServer(false, "mail.example", 587, "palabre@douanes.example", "p:ss+w"));
        assertThat(server.toString()).doesNotContain("p:ss");
        assertThat(server.properties()).containsEntry("mail.smtp.starttls.required", "true");
        assertThat(MailServer.at("smtps://mail.example").port()).isEqualTo(465);
        assertThat(MailServer.at("smtp://localhost:2525")).isEqualTo(new MailServer(false, "localhost", 2525, null, null));
    }

    @Test
    void aWrongAddressIsRefusedWithoutRepeatingItsPassword() {
        assertThatThrownBy(() -> MailServer.at("http://palabre:hidden@mail.example"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("hidden");
    }

    private static Mail mail(boolean canBeSent) {
        return Mail.written(MailId.because("test"), "dg@douanes.example", Language.FR, "Objet",
                "Voici :\n\n" + LINK + "\n", Enclosed.NOTHING, LINK, canBeSent, NOW);
    }
}
