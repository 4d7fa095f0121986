package palabre.bodies;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// A country does not succeed itself: its mandate simply runs on.
public class AlreadyHolder extends Refusal {

    AlreadyHolder(Mandate last) {
        super(last.kind() == Mandate.Kind.LEAD ? "R-ORG-11" : null, last.holder() + " holds it already",
                Message.of("bodies.mandate." + last.kind()), last.from());
    }
}
