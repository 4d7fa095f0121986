package palabre.bodies;

import palabre.ui.Refusal;

/// Between two plenaries a seat is filled by derogation only.
public class InterimNotGranted extends Refusal {

    InterimNotGranted() {
        super("R-SG-02", "no derogation was granted for this seat");
    }
}
