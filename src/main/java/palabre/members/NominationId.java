package palabre.members;

import java.util.UUID;

/// A nomination.
public record NominationId(UUID value) {

    public static NominationId next() {
        return new NominationId(UUID.randomUUID());
    }
}
