package palabre.invitations;

import palabre.charter.Rule;
import palabre.ui.Refusal;

/// ObserverProposals attend plenaries, by invitation; commission meetings know none (R-PLEN-17).
public final class ObserversOfPlenariesOnly extends Refusal {

    ObserversOfPlenariesOnly() {
        super(Rule.R_PLEN_17.id(), "observers of plenaries only");
    }
}
