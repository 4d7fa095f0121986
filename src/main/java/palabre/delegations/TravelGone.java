package palabre.delegations;

import palabre.ui.Refusal;

/// The personal data of this meeting were deleted; nothing is added to them.
public final class TravelGone extends Refusal {

    TravelGone() {
        super(null, "past the days personal data are kept");
    }
}
