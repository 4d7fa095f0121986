package palabre.members;

import palabre.ui.Refusal;

/// What the link asks is no longer to be decided, or was changed since.
public final class DecisionSettled extends Refusal {

    DecisionSettled() {
        super(null, "no longer to be decided, or changed since it was asked");
    }
}
