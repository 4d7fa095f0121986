package palabre.invitations;

import palabre.ui.Refusal;

/// This proposal was decided or withdrawn already.
public final class ObserverSettled extends Refusal {

    ObserverSettled(String name) {
        super(null, "observer settled", name);
    }
}
