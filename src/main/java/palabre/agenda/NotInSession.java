package palabre.agenda;

import java.time.LocalDate;
import palabre.ui.Refusal;

/// An agenda is adopted in session.
public final class NotInSession extends Refusal {

    NotInSession(LocalDate first) {
        super(null, "the meeting begins on " + first, first);
    }
}
