package palabre.bodies;

import java.util.UUID;
import palabre.journal.Act;
import palabre.journal.Actor;

/// A session entered by mistake, or that was never held, was taken out.
public record SessionAnnulled(Actor by, UUID session, String reason) implements Act {

    @Override
    public String subject() {
        return "session:" + session;
    }
}
