package palabre.bodies;

import java.time.LocalDate;
import palabre.ui.Refusal;

/// A composition follows the one in force; it cannot begin before it did.
public class CompositionTooEarly extends Refusal {

    CompositionTooEarly(LocalDate last) {
        super(null, "a composition already holds from " + last, last);
    }
}
