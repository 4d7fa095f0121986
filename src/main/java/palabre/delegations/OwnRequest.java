package palabre.delegations;

import palabre.ui.Refusal;

/// Whoever asked, or put the visa, does not decide (SoD-05).
public final class OwnRequest extends Refusal {

    OwnRequest() {
        super(null, "the same person twice");
    }
}
