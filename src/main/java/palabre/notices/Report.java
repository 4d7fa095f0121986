package palabre.notices;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a mail server reports of a mail it had taken (RFC 3464): which one, whether it was delivered, and in the server's words.
record Report(MailId mail, boolean delivered, String said) {

    private static final Pattern NAME = Pattern.compile("(?im)^Message-ID:\\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@");
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*([a-z]+)");
    private static final Pattern REASON = Pattern.compile("(?im)^Diagnostic-Code:\\s*(?:[\\w-]+;)?\\s*(.+(?:\\R[ \\t].+)*)");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245]\\.\\d+\\.\\d+)");
    private static final int LONGEST = 500;
    private static final int MOST_BYTES = 200_000;

    /// Nothing if it is no report, or on no mail of this house, or says that the server still tries.
    static Optional<Report> in(Part message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        var status = "";
        var returned = "";
        for (int at = 0; at < parts.getCount(); at++) {
            var part = parts.getBodyPart(at);
            if (part.isMimeType("message/delivery-status")) {
                status = text(part);
            } else if (part.isMimeType("message/*") || part.isMimeType("text/rfc822-headers")) {
                returned = text(part);
            }
        }
        return read(status, returned);
    }

    private static Optional<Report> read(String status, String returned) {
        var name = NAME.matcher(returned);
        var action = ACTION.matcher(status);
        if (!name.find() || !action.find()) {
            return Optional.empty();
        }
        var mail = new MailId(UUID.fromString(name.group(1)));
        return switch (action.group(1).toLowerCase(Locale.ROOT)) {
            case "failed" -> Optional.of(new Report(mail, false, said(status)));
            case "delivered" -> Optional.of(new Report(mail, true, said(status)));
            default -> Optional.empty();
        };
    }

    private static String said(String status) {
        var reason = REASON.matcher(status);
        var code = STATUS.matcher(status);
        var words = reason.find() ? reason.group(1) : code.find() ? code.group(1) : "";
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    /// The head of it is enough: what comes back may hold the whole mail.
    private static String text(BodyPart part) throws MessagingException, IOException {
        try (var content = part.getInputStream()) {
            return new String(content.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }
}
