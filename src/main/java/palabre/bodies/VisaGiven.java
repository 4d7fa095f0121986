package palabre.bodies;

import palabre.ui.Refusal;

/// The visa is given once.
public class VisaGiven extends Refusal {

    VisaGiven() {
        super("R-ORG-12", "the visa was given already");
    }
}
