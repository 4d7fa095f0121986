package palabre.documents;

import java.util.UUID;

/// One language of one issue of a document, for ever.
public record VersionId(UUID value) {

    static VersionId next() {
        return new VersionId(UUID.randomUUID());
    }
}
