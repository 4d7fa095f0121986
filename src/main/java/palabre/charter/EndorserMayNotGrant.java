package palabre.charter;

import palabre.ui.Refusal;

/// The visa and the decision on a derogation come from two persons.
public class EndorserMayNotGrant extends Refusal {

    EndorserMayNotGrant() {
        super(null, "the endorser may not decide");
    }
}
