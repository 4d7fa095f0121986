package palabre.bodies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import palabre.journal.Act;
import palabre.journal.Actor;

/// A session of the DG Conference or of the experts was entered or corrected.
public record SessionKept(Actor by, UUID session, String organ, @Nullable Integer number, String first, String last, String place, String source)
        implements Act {

    @Override
    public String subject() {
        return "session:" + session;
    }
}
