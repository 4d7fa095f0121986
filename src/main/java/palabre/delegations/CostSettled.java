package palabre.delegations;

import palabre.ui.Refusal;

/// It was decided, or is not yet where this can be done to it.
public final class CostSettled extends Refusal {

    CostSettled() {
        super(null, "the request does not stand there");
    }
}
