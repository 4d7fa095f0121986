package palabre.members;

import palabre.ui.Refusal;

/// An administration that loses its last validator could decide nothing any more.
public final class LastValidator extends Refusal {

    LastValidator() {
        super(null, "the last validator");
    }
}
