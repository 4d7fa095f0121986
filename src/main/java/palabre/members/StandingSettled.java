package palabre.members;

import palabre.ui.Refusal;

/// The change was approved or declined already.
public final class StandingSettled extends Refusal {

    StandingSettled() {
        super(null, "settled already");
    }
}
