package palabre.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
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
import palabre.files.Files;
import palabre.files.Kind;
import palabre.ui.Language;

/// With a mail server, a real one.
@BareHouseTest
class PostTests {

    static final GreenMail SERVER = new GreenMail(new ServerSetup[] {new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_IMAP)});
    static final String LINK = "https://palabre.example/sign-in/once/tr3s-secret";

    @Autowired Mails mails;
    @Autowired Post post;
    @Autowired Rounds rounds;
    @Autowired Mailbox mailbox;
    @Autowired Files files;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("palabre.smtp.url", () -> "smtp://localhost:" + SERVER.getSmtp().getPort());
        properties.add("palabre.mail.from", () -> "palabre@gtr-di.example");
        properties.add("palabre.mail.every", () -> "PT24H");
        properties.add("palabre.mailbox.url", () -> "imap://palabre:secret@localhost:" + SERVER.getImap().getPort());
        properties.add("palabre.mailbox.every", () -> "PT24H");
    }

    @BeforeEach
    void freshStart() throws Exception {
        sql.sql("delete from notices.enclosure").update();
        sql.sql("delete from notices.mail").update();
        SERVER.reset();
        SERVER.setUser("palabre@gtr-di.example", "palabre", "secret");
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
    void filesAndADateGoAsPartsOfTheirOwn() throws Exception {
        var paper = files.keep("invitation à tous.pdf", Kind.PDF, "%PDF-1.7 a paper".getBytes(StandardCharsets.US_ASCII));
        mails.write(MailId.because("enclosed"), "dg@douanes.example", Language.FR, "Invitation", "Bonjour",
                new Enclosed(List.of(paper), "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"), null);
        rounds.carry();

        var parts = (Multipart) SERVER.getReceivedMessages()[0].getContent();
        var either = (Multipart) parts.getBodyPart(0).getContent();
        assertThat(either.getContentType()).startsWith("multipart/alternative");
        assertThat((String) either.getBodyPart(0).getContent()).isEqualTo("Bonjour");
        assertThat(either.getBodyPart(1).getContentType().replaceAll("\\s", "")).startsWith("text/calendar").contains("method=REQUEST");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(MimeUtility.decodeText(parts.getBodyPart(1).getFileName())).isEqualTo("invitation à tous.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).asString(StandardCharsets.US_ASCII).isEqualTo("%PDF-1.7 a paper");
        assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("invitation.ics");
    }

    @Test
    void aReportInTheMailboxTellsThatAMailCameBack() throws Exception {
        var id = write("returned");
        var fine = write("delivered later");
        rounds.carry();
        rounds.carry();
        deliver(report(id, "failed", "smtp; 550 5.1.1 <dg@douanes.example>: no such\r\n user"));
        deliver(report(fine, "delayed", "smtp; 451 try later"));
        deliver("From: someone@example.org\r\nSubject: Bonjour\r\n\r\nUne question\r\n");

        rounds.collect();
        assertThat(mails.find(id).orElseThrow().state()).isEqualTo(Mail.State.RETURNED);
        assertThat(mails.find(id).orElseThrow().answer()).isEqualTo("550 5.1.1 <dg@douanes.example>: no such user");
        assertThat(mails.find(fine).orElseThrow().state()).as("the server still tries").isEqualTo(Mail.State.SENT);
        deliver(report(fine, "delivered", "smtp; 250 OK"));
        rounds.collect();
        assertThat(mails.find(fine).orElseThrow().state()).isEqualTo(Mail.State.DELIVERED);
        assertThat(mailbox.read()).as("a report is read once").isZero();
    }

    private static void deliver(String message) throws Exception {
        var session = Session.getInstance(new Properties());
        SERVER.getManagers().getImapHostManager().getInbox(SERVER.getUserManager().getUser("palabre"))
                .store(new MimeMessage(session, new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8))));
    }

    private static String report(MailId id, String action, String reason) {
        return """
                From: mailer-daemon@douanes.example
                To: palabre@gtr-di.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="edge"

                --edge
                Content-Type: text/plain

                This is the mail system.
                --edge
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.douanes.example

                Final-Recipient: rfc822; dg@douanes.example
                Action: %s
                Status: 5.1.1
                Diagnostic-Code: %s

                --edge
                Content-Type: text/rfc822-headers

                Message-ID: <%s@gtr-di.example>
                Subject: x

                --edge--
                """.formatted(action, reason, id.value()).replace("\r\n", "\n").replace("\n", "\r\n");
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
            var strict = new Post("smtp://localhost:" + socket.getLocalPort(), "palabre@gtr-di.example", "http://localhost", files, clock);
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
