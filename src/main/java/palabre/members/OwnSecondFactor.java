package palabre.members;

import palabre.ui.Refusal;

/// Another administrator resets a second factor, never the one who holds it.
public final class OwnSecondFactor extends Refusal {

    OwnSecondFactor() {
        super(null, "one's own second factor is reset by another hand");
    }
}
