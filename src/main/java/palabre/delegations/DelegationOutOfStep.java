package palabre.delegations;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// This cannot be done to a delegation where it stands now.
public final class DelegationOutOfStep extends Refusal {

    DelegationOutOfStep(Delegation.Stage stage) {
        super(null, "the delegation stands at " + stage, Message.of("delegations.stage." + stage));
    }
}
