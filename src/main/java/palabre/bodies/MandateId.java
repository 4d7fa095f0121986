package palabre.bodies;

import java.util.UUID;

/// A mandate, for ever.
public record MandateId(UUID value) {

    public static MandateId next() {
        return new MandateId(UUID.randomUUID());
    }
}
