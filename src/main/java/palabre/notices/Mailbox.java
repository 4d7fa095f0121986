package palabre.notices;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The mailbox mail servers report to, if one is set: `imap://user:password@host:port`, or `imaps://` for a line encrypted from the start.
/// Only reports are marked as read; whatever else people write there is left to them.
@Component
class Mailbox {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final @Nullable URI address;
    private final Mails mails;

    Mailbox(@Value("${palabre.mailbox.url:}") String url, Mails mails) {
        this.address = url.isBlank() ? null : address(url);
        this.mails = mails;
    }

    boolean set() {
        return address != null;
    }

    /// Reads the reports nobody has read yet, and notes what they say of our mails. How many there were.
    int read() throws MessagingException, IOException {
        var box = Objects.requireNonNull(address);
        var known = box.getRawUserInfo() == null ? new String[] {"", ""} : (box.getRawUserInfo() + ":").split(":", 3);
        int reports = 0;
        try (var store = Session.getInstance(properties(box)).getStore(box.getScheme())) {
            store.connect(box.getHost(), box.getPort(), decoded(known[0]), decoded(known[1]));
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                for (var message : inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    reports += note(message) ? 1 : 0;
                }
            }
        }
        return reports;
    }

    private boolean note(Message message) throws MessagingException, IOException {
        var report = Report.in(message);
        if (report.isEmpty()) {
            return false;
        }
        var said = report.get();
        mails.report(said.mail(), said.delivered(), said.said());
        message.setFlag(Flags.Flag.SEEN, true);
        return true;
    }

    /// A password leaves this machine on an encrypted line only.
    private static Properties properties(URI box) {
        var scheme = box.getScheme();
        var properties = new Properties();
        properties.setProperty("mail." + scheme + ".connectiontimeout", "10000");
        properties.setProperty("mail." + scheme + ".timeout", "20000");
        properties.setProperty("mail." + scheme + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail." + scheme + ".peek", "true");
        properties.setProperty("mail.imap.starttls.enable", "true");
        properties.setProperty("mail.imap.starttls.required", String.valueOf(!HERE.contains(box.getHost())));
        return properties;
    }

    private static URI address(String url) {
        var uri = URI.create(url);
        if (uri.getHost() == null || !Set.of("imap", "imaps").contains(uri.getScheme())) {
            // Not the address itself: it may hold a password.
            throw new IllegalArgumentException("a mailbox is imap://user:password@host:port or imaps://…");
        }
        return uri;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
