package palabre.members;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import palabre.ui.Language;

/// A decision asked by a link: of which subject, of whom, until when, and what became of it.
public record Signature(SignatureId id, String kind, UUID subject, AdministrationId administration, String content,
        String addressee, Language language, Instant askedAt, Instant until, Stage stage, @Nullable Instant settledAt) {

    public enum Stage { OPEN, APPROVED, REFUSED, WITHDRAWN }

    public boolean serves(Instant now) {
        return stage == Stage.OPEN && now.isBefore(until);
    }
}
