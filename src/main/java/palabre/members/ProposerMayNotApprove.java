package palabre.members;

import palabre.ui.Refusal;

/// What takes two hands takes two persons.
public final class ProposerMayNotApprove extends Refusal {

    ProposerMayNotApprove() {
        super(null, "the same person proposed it in another capacity");
    }
}
