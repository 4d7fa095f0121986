package palabre.charter;

import java.util.UUID;

/// A proposal to change a parameter or a severity, for ever.
public record ProposalId(UUID value) {

    static ProposalId next() {
        return new ProposalId(UUID.randomUUID());
    }
}
