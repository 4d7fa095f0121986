package palabre.delegations;

import palabre.charter.Rule;
import palabre.ui.Refusal;

/// Observers are invited to plenaries; the section on commissions does not name them.
public final class ObserversAtPlenariesOnly extends Refusal {

    ObserversAtPlenariesOnly() {
        super(Rule.R_PLEN_17.id(), "observers at a commission meeting");
    }
}
