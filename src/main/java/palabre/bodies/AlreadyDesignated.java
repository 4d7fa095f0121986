package palabre.bodies;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// A plenary designates once: someone else was quicker, or it was done before.
public class AlreadyDesignated extends Refusal {

    AlreadyDesignated(Mandate.Kind kind, int plenary) {
        super(kind.rule(), "plenary %d has designated already".formatted(plenary), Message.of("bodies.mandate." + kind), plenary);
    }
}
