package palabre.bodies;

import palabre.ui.Refusal;

/// A composition rests on a plenary that was held, or sits; not on one to come (R-COM-22, A-16).
public class PlenaryNotHeld extends Refusal {

    PlenaryNotHeld(int plenary) {
        super("R-COM-22", "plenary %d was not held".formatted(plenary), plenary);
    }
}
