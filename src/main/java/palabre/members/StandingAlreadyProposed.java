package palabre.members;

import palabre.ui.Refusal;

/// One change at a time.
public final class StandingAlreadyProposed extends Refusal {

    StandingAlreadyProposed() {
        super(null, "a change is already proposed");
    }
}
