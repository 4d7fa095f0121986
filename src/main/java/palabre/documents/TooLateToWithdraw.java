package palabre.documents;

import java.time.LocalDate;
import palabre.ui.Refusal;

/// Once the meeting has opened, what it has before it stays.
public final class TooLateToWithdraw extends Refusal {

    TooLateToWithdraw(LocalDate opening) {
        super(null, "the meeting opened on " + opening, opening);
    }
}
