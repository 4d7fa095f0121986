package palabre.members;

import palabre.ui.Refusal;

/// The change was approved or declined already.
public final class ChangeSettled extends Refusal {

    ChangeSettled() {
        super(null, "settled already");
    }
}
