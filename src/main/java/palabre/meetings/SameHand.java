package palabre.meetings;

import palabre.ui.Refusal;

/// Two hands are needed, and these are the same (SoD-04, SoD-06).
public final class SameHand extends Refusal {

    SameHand() {
        super(null, "the same person did both");
    }
}
