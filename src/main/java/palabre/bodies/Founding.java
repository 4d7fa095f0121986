package palabre.bodies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import palabre.files.Attached;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Language;
import palabre.ui.Text;

/// What a mandate rests on: the words of the act, the day it was decided, the session of the Conference or the plenary that decided it.
public record Founding(Text act, @Nullable KnownDate decided, @Nullable UUID session, @Nullable Integer plenary, String source, Mark mark,
        @Nullable Attached scan) {

    /// What was decided elsewhere, as its source tells it.
    public static Founding told(Text act, String source, Mark mark) {
        return new Founding(act, null, null, null, source, mark, null);
    }

    /// A decision of the DG Conference, with its scan if one was brought.
    public static Founding bySession(Text act, Session session, @Nullable Attached scan) {
        return new Founding(act, session.first(), session.id(), null, act.in(Language.FR), Mark.VERIFIED, scan);
    }

    static Founding byPlenary(Text act, Plenary plenary) {
        return new Founding(act, KnownDate.of(plenary.first()), null, plenary.number(), act.in(Language.FR), Mark.VERIFIED, null);
    }
}
