package palabre.documents;

import java.util.UUID;

/// One sending of papers to participants, for ever.
public record CommunicationId(UUID value) {

    static CommunicationId next() {
        return new CommunicationId(UUID.randomUUID());
    }
}
