package palabre.bodies;

import palabre.ui.Refusal;

/// The seat is not vacant, or the country sits already: there is nothing to fill.
public class SeatFilled extends Refusal {

    SeatFilled() {
        super("R-SG-02", "the seat is filled");
    }
}
