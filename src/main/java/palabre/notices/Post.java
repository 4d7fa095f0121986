package palabre.notices;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import palabre.files.Attached;
import palabre.files.Files;

/// The mail server, if one is set, and how a mail is handed to it.
@Component
class Post {

    private static final int LONGEST_ANSWER = 500;

    private final @Nullable MailServer server;
    private final String sender;
    private final Files files;
    private final Clock clock;

    Post(@Value("${palabre.smtp.url:}") String url, @Value("${palabre.mail.from:}") String sender,
            @Value("${palabre.address}") String address, Files files, Clock clock) {
        this.files = files;
        this.server = url.isBlank() ? null : MailServer.at(url);
        this.sender = sender.isBlank() ? sender(server, address) : sender;
        this.clock = clock;
    }

    boolean canSend() {
        return server != null;
    }

    Delivery carry(Mail mail) {
        var server = Objects.requireNonNull(this.server);
        var session = Session.getInstance(server.properties());
        try {
            var message = message(mail, session);
            try (var transport = (SMTPTransport) session.getTransport()) {
                transport.connect(server.host(), server.port(), server.user(), server.password());
                transport.sendMessage(message, message.getAllRecipients());
                return new Delivery.Accepted(oneLine(transport.getLastServerResponse()));
            }
        } catch (AddressException noAddress) {
            return new Delivery.Refused(oneLine(noAddress.getMessage()));
        } catch (MessagingException failed) {
            return outcome(failed);
        } catch (RuntimeException unforeseen) {
            // One mail nobody foresaw must not stand before all others.
            return new Delivery.Deferred(oneLine(unforeseen.toString()));
        }
    }

    private MimeMessage message(Mail mail, Session session) throws MessagingException {
        var message = new Named(session, "<%s@%s>".formatted(mail.id().value(), sender.substring(sender.indexOf('@') + 1)));
        message.setFrom(new InternetAddress(sender, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        if (mail.enclosed().isEmpty()) {
            message.setText(mail.body(), StandardCharsets.UTF_8.name());
        } else {
            message.setContent(enclosing(mail));
        }
        message.setContentLanguage(new String[] {mail.language().code()});
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        return message;
    }

    /// The words and the date stand for each other in programs that keep a diary; the files come after, and the date once more, to be saved.
    private MimeMultipart enclosing(Mail mail) throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(mail.body(), StandardCharsets.UTF_8.name());
        var parts = new MimeMultipart("mixed");
        var calendar = mail.enclosed().calendar();
        if (calendar.isEmpty()) {
            parts.addBodyPart(words);
        } else {
            var date = new MimeBodyPart();
            date.setDataHandler(calendar(mail));
            var either = new MimeBodyPart();
            either.setContent(new MimeMultipart("alternative", words, date));
            parts.addBodyPart(either);
        }
        for (var file : mail.enclosed().files()) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new Enclosure(files.content(file), file)));
            part.setFileName(named(file.name()));
            parts.addBodyPart(part);
        }
        if (!calendar.isEmpty()) {
            var saved = new MimeBodyPart();
            saved.setDataHandler(calendar(mail));
            saved.setFileName("invitation.ics");
            parts.addBodyPart(saved);
        }
        return parts;
    }

    private static DataHandler calendar(Mail mail) {
        return new DataHandler(new ByteArrayDataSource(mail.enclosed().calendar().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + mail.enclosed().method()));
    }

    private static String named(String name) throws MessagingException {
        try {
            return MimeUtility.encodeText(name, StandardCharsets.UTF_8.name(), null);
        } catch (UnsupportedEncodingException absent) {
            throw new MessagingException(name, absent);
        }
    }

    /// A kept file on its way to the server: read when it is sent, never held in memory.
    private record Enclosure(Resource content, Attached file) implements DataSource {

        @Override
        public InputStream getInputStream() throws IOException {
            return content.getInputStream();
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException("read only");
        }

        @Override
        public String getContentType() {
            return file.kind().mediaType();
        }

        @Override
        public String getName() {
            return file.name();
        }
    }

    /// A refusal of this recipient for good ends it; anything else may pass: a full box, a server that is down or set wrongly.
    private static Delivery outcome(MessagingException failed) {
        for (Throwable cause = failed; cause != null; cause = cause instanceof MessagingException chained
                && chained.getNextException() != null ? chained.getNextException() : cause.getCause()) {
            if (cause instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= 500) {
                return new Delivery.Refused(oneLine(refused.getMessage()));
            }
        }
        return new Delivery.Deferred(oneLine(failed.getMessage()));
    }

    private static String oneLine(@Nullable String said) {
        var line = said == null ? "" : said.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_ANSWER ? line : line.substring(0, LONGEST_ANSWER);
    }

    private static String sender(@Nullable MailServer server, String address) {
        var user = server == null ? null : server.user();
        return user != null && user.contains("@") ? user : "palabre@" + java.net.URI.create(address).getHost();
    }

    /// Sent twice, it would carry the same name, by which a mail box may tell.
    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
