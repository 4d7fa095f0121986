package palabre.invitations;

import palabre.ui.Refusal;

/// Nobody can be invited to a meeting whose city is not known.
public final class PlaceUnknown extends Refusal {

    PlaceUnknown() {
        super(null, "the city is not known");
    }
}
