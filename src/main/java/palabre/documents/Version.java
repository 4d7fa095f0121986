package palabre.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import palabre.files.Attached;
import palabre.journal.Actor;
import palabre.ui.Language;

/// One language of one issue: the file someone brought. `communication` is the sending it went out with, if it did.
public record Version(VersionId id, Issue issue, Language language, Attached file, Instant at, Actor by, String note, Standing standing,
        @Nullable CommunicationId communication) {

    /// Whether those who examine papers let it pass.
    public enum Standing { DEPOSITED, PASSED, RETURNED }

    static Version brought(Issue issue, Language language, Attached file, Instant at, Actor by, String note, boolean passed) {
        return new Version(VersionId.next(), issue, language, file, at, by, note, passed ? Standing.PASSED : Standing.DEPOSITED, null);
    }

    public boolean communicated() {
        return communication != null;
    }

    /// Fit to be communicated, and not yet.
    public boolean waits() {
        return standing == Standing.PASSED && communication == null;
    }

    Version judged(Standing verdict) {
        return standing == Standing.DEPOSITED ? new Version(id, issue, language, file, at, by, note, verdict, null) : this;
    }

    Version sent(CommunicationId with) {
        return waits() ? new Version(id, issue, language, file, at, by, note, standing, with) : this;
    }
}
