package palabre.members;

import java.util.UUID;

/// A decision asked by a link.
public record SignatureId(UUID value) {

    public static SignatureId next() {
        return new SignatureId(UUID.randomUUID());
    }
}
