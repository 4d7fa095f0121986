package palabre.delegations;

import palabre.ui.Refusal;

/// A delegation in which nobody new is named has nothing to be proposed or confirmed.
public final class NobodyNamed extends Refusal {

    NobodyNamed() {
        super(null, "nobody new is named");
    }
}
