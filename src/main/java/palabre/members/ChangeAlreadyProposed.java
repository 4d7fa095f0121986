package palabre.members;

import palabre.ui.Refusal;

/// One change at a time.
public final class ChangeAlreadyProposed extends Refusal {

    ChangeAlreadyProposed() {
        super(null, "a change is already proposed");
    }
}
