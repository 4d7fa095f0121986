package palabre.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import palabre.BareHouseTest;
import palabre.TestClock;
import palabre.ui.Language;

/// With a mail server, a real one.
@BareHouseTest
class PostTests {

    static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));
    static final String LINK = "https://palabre.example/sign-in/once/tr3s-secret";

    @Autowired Mails mails;
    @Autowired Post post;
    @Autowired Rounds rounds;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("palabre.smtp.url", () -> "smtp://localhost:" + SERVER.getSmtp().getPort());
        properties.add("palabre.mail.from", () -> "palabre@gtr-di.example");
        properties.add("palabre.mail.every", () -> "PT24H");
    }

    @BeforeEach
    void freshStart() throws Exception {
        sql.sql("delete from notices.mail").update();
        SERVER.reset();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void aMailIsSentWithItsAccents() throws Exception {
        var id = write("accents");
        rounds.carry();
        var received = SERVER.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Réunion d’été à São Tomé");
        assertThat((String) received[0].getContent()).contains("Côte d’Ivoire : œuvre, ñandú, ação", LINK);
        assertThat(received[0].getFrom()[0].toString()).isEqualTo("palabre@gtr-di.example");
        assertThat(received[0].getAllRecipients()[0].toString()).isEqualTo("dg@douanes.example");
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received[0].getMessageID()).isEqualTo("<%s@gtr-di.example>".formatted(id.value()));
        assertThat(received[0].getContentType().toLowerCase()).contains("text/plain", "utf-8");
    }

    @Test
    void whatTheServerAnsweredIsKeptAndTheLinkForgotten() {
        var id = write("fate");
        rounds.carry();
        var sent = mails.find(id).orElseThrow();
        assertThat(sent.state()).isEqualTo(Mail.State.SENT);
        assertThat(sent.answer()).startsWith("250");
        assertThat(sent.attempts()).isEqualTo(1);
        assertThat(sent.body()).doesNotContain("tr3s-secret");
    }

    @Test
    void aServerThatWasDownGetsItsMailWhenItIsUpAgain() {
        SERVER.stop();
        var id = write("down");
        rounds.carry();
        var waiting = mails.find(id).orElseThrow();
        assertThat(waiting.state()).isEqualTo(Mail.State.WAITING);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.answer()).isNotBlank();

        SERVER.start();
        rounds.carry();
        assertThat(SERVER.getReceivedMessages()).as("not before its time").isEmpty();
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        rounds.carry();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(mails.find(id).orElseThrow().state()).isEqualTo(Mail.State.SENT);
    }

    @Test
    void aRefusedRecipientFailsAtOnceWithTheServersWords() throws Exception {
        var id = write("refused");
        assertThat(against("550 5.1.1 No such user here")).isInstanceOf(Delivery.Refused.class);
        var failed = mails.find(id).orElseThrow();
        assertThat(failed.state()).isEqualTo(Mail.State.FAILED);
        assertThat(failed.answer()).contains("5.1.1 No such user here");
    }

    @Test
    void aFullBoxIsTriedAgain() throws Exception {
        var id = write("full");
        assertThat(against("452 4.2.2 Mailbox full")).isInstanceOf(Delivery.Deferred.class);
        assertThat(mails.find(id).orElseThrow().state()).isEqualTo(Mail.State.WAITING);
    }

    @Test
    void anAddressThatIsNoneFailsAtOnce() {
        mails.write(MailId.because("none"), "not an address", Language.FR, "x", "x", null);
        rounds.carry();
        assertThat(mails.find(MailId.because("none")).orElseThrow().state()).isEqualTo(Mail.State.FAILED);
    }

    @Test
    void severalProcessesSendEachMailOnce() throws Exception {
        for (int mail = 0; mail < 24; mail++) {
            write("crowd " + mail);
        }
        try (var processes = Executors.newFixedThreadPool(4)) {
            processes.invokeAll(IntStream.range(0, 4).<Callable<Void>>mapToObj(_ -> () -> {
                rounds.carry();
                return null;
            }).toList());
        }
        rounds.carry();
        assertThat(SERVER.getReceivedMessages()).hasSize(24).extracting(received -> received.getMessageID()).doesNotHaveDuplicates();
        assertThat(mails.counts().get(Mail.State.SENT)).isEqualTo(24);
    }

    @Test
    void aProcessThatDiesGivesTheMailBack() {
        var id = write("killed");
        try {
            mails.carryNext(_ -> {
                throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException killed) {
            assertThat(mails.find(id).orElseThrow().attempts()).isZero();
        }
        rounds.carry();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theSameNewsHeardTwiceIsToldOnce() {
        write("twice");
        write("twice");
        rounds.carry();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    private MailId write(String cause) {
        var id = MailId.because(cause);
        mails.write(id, "dg@douanes.example", Language.FR, "Réunion d’été à São Tomé",
                "Côte d’Ivoire : œuvre, ñandú, ação\n\n" + LINK + "\n", LINK);
        return id;
    }

    /// A server that says this of every recipient.
    private Delivery against(String answer) throws Exception {
        try (var socket = new ServerSocket(0); var one = Executors.newSingleThreadExecutor()) {
            one.submit(() -> converse(socket, answer));
            var strict = new Post("smtp://localhost:" + socket.getLocalPort(), "palabre@gtr-di.example", "http://localhost", clock);
            return mails.carryNext(strict::carry).orElseThrow();
        }
    }

    private static void converse(ServerSocket socket, String answer) {
        try (var line = socket.accept();
                var said = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))) {
            var out = line.getOutputStream();
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var command = said.readLine(); command != null; command = said.readLine()) {
                var reply = command.startsWith("RCPT") ? answer : command.startsWith("QUIT") ? "221 bye" : "250 OK";
                out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
