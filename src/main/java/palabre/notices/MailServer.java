package palabre.notices;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where mail is handed over: `smtp://user:password@host:port`, or `smtps://` for a line encrypted from the start.
record MailServer(boolean encrypted, String host, int port, @Nullable String user, @Nullable String password) {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    static MailServer at(String url) {
        var uri = URI.create(url);
        if (uri.getHost() == null || !Set.of("smtp", "smtps").contains(uri.getScheme())) {
            // Not the address itself: it may hold a password.
            throw new IllegalArgumentException("a mail server is smtp://user:password@host:port or smtps://…");
        }
        var encrypted = uri.getScheme().equals("smtps");
        var known = uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
        return new MailServer(encrypted, uri.getHost(), uri.getPort() >= 0 ? uri.getPort() : encrypted ? 465 : 587,
                known.length > 0 ? decoded(known[0]) : null, known.length > 1 ? decoded(known[1]) : null);
    }

    /// A password leaves this machine on an encrypted line only.
    Properties properties() {
        var scheme = encrypted ? "smtps" : "smtp";
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", scheme);
        properties.setProperty("mail." + scheme + ".auth", String.valueOf(user != null));
        properties.setProperty("mail." + scheme + ".connectiontimeout", "10000");
        properties.setProperty("mail." + scheme + ".timeout", "20000");
        properties.setProperty("mail." + scheme + ".writetimeout", "20000");
        properties.setProperty("mail." + scheme + ".ssl.checkserveridentity", "true");
        // What cannot be handed over later is reported to the sender's mailbox.
        properties.setProperty("mail." + scheme + ".dsn.notify", "FAILURE");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(user != null && !HERE.contains(host)));
        return properties;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "%s://%s:%d".formatted(encrypted ? "smtps" : "smtp", host, port);
    }
}
