package palabre.bodies;

import palabre.ui.Refusal;

/// Between two plenaries, a composition is revised by derogation only, once it is granted.
public class RevisionNotGranted extends Refusal {

    RevisionNotGranted() {
        super("R-COM-22", "no derogation to revise the composition between plenaries");
    }
}
