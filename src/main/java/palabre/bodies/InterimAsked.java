package palabre.bodies;

import palabre.ui.Refusal;

/// One country at a time is put forward for a vacant seat.
public class InterimAsked extends Refusal {

    InterimAsked() {
        super("R-SG-02", "another country is put forward already");
    }
}
