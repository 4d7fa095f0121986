package palabre.meetings;

import palabre.ui.Refusal;

/// The country already asks to host this meeting.
public final class AlreadyCandidate extends Refusal {

    AlreadyCandidate() {
        super(null, "already a candidate");
    }
}
