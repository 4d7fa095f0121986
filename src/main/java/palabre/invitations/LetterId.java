package palabre.invitations;

import java.util.UUID;

/// A letter of invitation, for ever.
public record LetterId(UUID value) {

    static LetterId next() {
        return new LetterId(UUID.randomUUID());
    }
}
