package palabre.members;

import palabre.ui.Refusal;

/// A link was sent a short while ago.
public final class AskedTooOften extends Refusal {

    AskedTooOften(long minutes) {
        super(null, "asked too often", minutes);
    }
}
