package palabre.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import palabre.files.Attached;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Language;
import palabre.ui.Text;

/// What a mandate rests on: the words of the act, the day it was decided, the session of the Conference, the plenary or the
/// meeting of a commission that decided it.
public record Founding(Text act, @Nullable KnownDate decided, @Nullable UUID session, @Nullable Integer plenary, @Nullable UUID meeting,
        String source, Mark mark, @Nullable Attached scan) {

    /// What was decided elsewhere, as its source tells it.
    public static Founding told(Text act, String source, Mark mark) {
        return new Founding(act, null, null, null, null, source, mark, null);
    }

    /// A decision of the DG Conference, with its scan if one was brought.
    public static Founding bySession(Text act, Session session, @Nullable Attached scan) {
        return new Founding(act, session.first(), session.id(), null, null, act.in(Language.FR), Mark.VERIFIED, scan);
    }

    static Founding byPlenary(Text act, Plenary plenary, @Nullable Attached scan) {
        return new Founding(act, KnownDate.of(plenary.first()), null, plenary.number(), null, act.in(Language.FR), Mark.VERIFIED, scan);
    }

    static Founding byCommission(Text act, UUID meeting, @Nullable Attached scan, LocalDate day) {
        return new Founding(act, KnownDate.of(day), null, null, meeting, act.in(Language.FR), Mark.VERIFIED, scan);
    }
}
