package palabre.notices;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A mail, for ever.
public record MailId(UUID value) {

    /// The same cause gives the same mail, so that news heard twice is told once.
    static MailId because(String cause) {
        return new MailId(UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8)));
    }
}
