package palabre.bodies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Text;

/// What a mandate rests on: the words of the act, the day it was decided, the session of the Conference or the plenary that decided it.
public record Founding(Text act, @Nullable KnownDate decided, @Nullable UUID session, @Nullable Integer plenary, String source, Mark mark) {

    /// What was decided elsewhere, as its source tells it.
    public static Founding told(Text act, String source, Mark mark) {
        return new Founding(act, null, null, null, source, mark);
    }

    static Founding bySession(Text act, Session session) {
        return new Founding(act, session.first(), session.id(), null, act.in(palabre.ui.Language.FR), Mark.VERIFIED);
    }

    static Founding byPlenary(Text act, Plenary plenary) {
        return new Founding(act, KnownDate.of(plenary.first()), null, plenary.number(), act.in(palabre.ui.Language.FR), Mark.VERIFIED);
    }
}
