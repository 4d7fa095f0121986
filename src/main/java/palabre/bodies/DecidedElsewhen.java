package palabre.bodies;

import java.time.LocalDate;
import palabre.ui.Refusal;

/// A decision was taken while its plenary sat, and holds from that day at the earliest.
public class DecidedElsewhen extends Refusal {

    DecidedElsewhen(LocalDate decided, LocalDate from) {
        super("R-COM-22", "decided on %s, from %s".formatted(decided, from), decided, from);
    }
}
