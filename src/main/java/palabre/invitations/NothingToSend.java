package palabre.invitations;

import palabre.ui.Refusal;

/// No letter waits for this.
public final class NothingToSend extends Refusal {

    NothingToSend() {
        super(null, "nothing to send");
    }
}
