package palabre.members;

import java.time.LocalDate;
import palabre.ui.Refusal;

/// Who takes this seat later is decided already: that is changed first.
public final class SeatDecided extends Refusal {

    SeatDecided(String name, LocalDate from) {
        super(null, "someone is already to take the seat later", name, from);
    }
}
