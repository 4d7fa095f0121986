package palabre.agenda;

import java.util.UUID;

/// What someone proposed, for ever.
public record ProposalId(UUID value) {

    static ProposalId next() {
        return new ProposalId(UUID.randomUUID());
    }
}
