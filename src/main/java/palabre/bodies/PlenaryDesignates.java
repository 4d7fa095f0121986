package palabre.bodies;

import palabre.ui.Refusal;

/// While a plenary sits, it designates assessors itself: nobody stands in for one.
public class PlenaryDesignates extends Refusal {

    PlenaryDesignates(int plenary) {
        super("R-SG-02", "plenary %d is in session".formatted(plenary), plenary);
    }
}
