package palabre.invitations;

import palabre.charter.Rule;
import palabre.ui.Refusal;

/// One pair of hands does not both prepare an invitation and dispatch it (SoD-01).
public final class DispatchedByTheSameHand extends Refusal {

    DispatchedByTheSameHand() {
        super(Rule.R_PREP_04.id(), "prepared and dispatched by the same person");
    }
}
