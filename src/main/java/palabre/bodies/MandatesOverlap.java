package palabre.bodies;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// One holder at any date: a mandate cannot begin before the one it follows (R-ORG-11).
public class MandatesOverlap extends Refusal {

    MandatesOverlap(Mandate last) {
        super(last.kind() == Mandate.Kind.LEAD ? "R-ORG-11" : null, "a mandate already begins on " + last.from().iso(),
                Message.of("bodies.mandate." + last.kind()), last.from());
    }
}
