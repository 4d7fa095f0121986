package palabre.delegations;

import palabre.ui.Refusal;

/// One contrary provision a line, at a time.
public final class CostAlreadyAsked extends Refusal {

    CostAlreadyAsked() {
        super(null, "the line is asked for or granted already");
    }
}
