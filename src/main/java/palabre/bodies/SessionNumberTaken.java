package palabre.bodies;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// Two sessions of an organ do not bear the same number.
public class SessionNumberTaken extends Refusal {

    SessionNumberTaken(Session other) {
        super(null, "session %s has that number".formatted(other.id()), other.title(), other.first());
    }
}
