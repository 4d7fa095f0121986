package palabre.meetings;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// One person does not preside two meetings that sit at the same time.
public final class ChairsElsewhere extends Refusal {

    ChairsElsewhere(String chair, Message meeting) {
        super("R-COM-23", "presides another meeting in session", chair, meeting);
    }
}
