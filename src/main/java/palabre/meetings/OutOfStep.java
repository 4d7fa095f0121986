package palabre.meetings;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// This cannot be done to a meeting where it stands now.
public final class OutOfStep extends Refusal {

    OutOfStep(Meeting meeting) {
        super(null, "meeting %s stands at %s".formatted(meeting.id().value(), meeting.stage()),
                Message.of("meetings.stage." + meeting.stage()));
    }
}
