package palabre.invitations;

import palabre.ui.Refusal;

/// Invitations are prepared once the host is settled and until the meeting opens.
public final class NotConvening extends Refusal {

    NotConvening() {
        super(null, "not convening");
    }
}
