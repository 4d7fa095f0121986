package palabre.bodies;

import palabre.ui.Refusal;

/// A session on which a mandate rests stays.
public class SessionCited extends Refusal {

    SessionCited(Session session) {
        super(null, "a mandate rests on session %s".formatted(session.id()), session.title());
    }
}
