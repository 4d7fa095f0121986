package palabre.bodies;

import palabre.ui.Refusal;

/// Who prepared or entered a composition does not give it the visa (SoD-04, A-12).
public class PreparedByTheSameHand extends Refusal {

    PreparedByTheSameHand() {
        super("R-ORG-12", "the visa is not for those who prepared");
    }
}
