package palabre.documents;

import java.util.UUID;

/// A document, for ever; not to be guessed.
public record DocumentId(UUID value) {

    static DocumentId next() {
        return new DocumentId(UUID.randomUUID());
    }

    /// As the journal and derogations name it.
    public String subject() {
        return "document:" + value;
    }

    public String path() {
        return "/documents/" + value;
    }
}
