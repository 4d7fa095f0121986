package palabre.delegations;

import palabre.charter.Rule;
import palabre.ui.Refusal;

/// Whoever designates commits itself to what its people cost (R-PART-02).
public final class CommitmentMissing extends Refusal {

    CommitmentMissing() {
        super(Rule.R_PART_02.id(), "no commitment on costs");
    }
}
