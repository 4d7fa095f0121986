package palabre.delegations;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// Nobody is designated to a meeting that is over.
public final class DesignationsClosed extends Refusal {

    DesignationsClosed(Message meeting) {
        super(null, "designations are closed", meeting);
    }
}
