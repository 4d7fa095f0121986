package palabre.delegations;

import palabre.charter.Rule;
import palabre.ui.Refusal;

/// A delegation has exactly one head.
public final class HeadMissing extends Refusal {

    HeadMissing() {
        super(Rule.R_PLEN_10.id(), "the delegation has no head");
    }
}
