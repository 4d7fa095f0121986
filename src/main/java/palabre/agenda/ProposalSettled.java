package palabre.agenda;

import palabre.ui.Refusal;

/// This proposal was decided or withdrawn already.
public final class ProposalSettled extends Refusal {

    ProposalSettled(ProposalId id) {
        super(null, "proposal %s is settled".formatted(id.value()));
    }
}
