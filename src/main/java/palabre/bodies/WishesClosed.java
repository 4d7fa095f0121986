package palabre.bodies;

import palabre.ui.Refusal;

/// Wishes are gathered before the plenary that adopts a composition, not all the time.
public class WishesClosed extends Refusal {

    WishesClosed() {
        super("R-COM-22", "wishes are not open");
    }
}
