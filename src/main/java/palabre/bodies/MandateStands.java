package palabre.bodies;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// Only the last lead or vice-presidency entered can be taken back: the others have successors.
public class MandateStands extends Refusal {

    MandateStands(Mandate mandate) {
        super(mandate.kind().rule(), "mandate %s has a successor or no predecessor".formatted(mandate.id().value()),
                Message.of("bodies.mandate." + mandate.kind()));
    }
}
