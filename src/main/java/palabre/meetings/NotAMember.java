package palabre.meetings;

import palabre.ui.Refusal;

/// Only an active member of the group may host.
public final class NotAMember extends Refusal {

    NotAMember() {
        super("R-FCT-04", "not an active member");
    }
}
