package palabre.members;

import palabre.ui.Refusal;

/// The same person is already proposed for the same function.
public final class NominationAlreadyOpen extends Refusal {

    NominationAlreadyOpen() {
        super(null, "already proposed");
    }
}
