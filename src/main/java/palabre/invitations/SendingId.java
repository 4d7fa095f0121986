package palabre.invitations;

import java.util.UUID;

/// One time a letter or a reminder went out, for ever.
public record SendingId(UUID value) {

    static SendingId next() {
        return new SendingId(UUID.randomUUID());
    }
}
