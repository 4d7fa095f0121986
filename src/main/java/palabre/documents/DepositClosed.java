package palabre.documents;

import palabre.ui.Refusal;

/// The meeting is over, and takes no more papers.
public final class DepositClosed extends Refusal {

    DepositClosed() {
        super(null, "the meeting is over");
    }
}
