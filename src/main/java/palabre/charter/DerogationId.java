package palabre.charter;

import java.util.UUID;

/// A derogation, for ever.
public record DerogationId(UUID value) {

    static DerogationId next() {
        return new DerogationId(UUID.randomUUID());
    }
}
