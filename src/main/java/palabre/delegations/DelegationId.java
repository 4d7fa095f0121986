package palabre.delegations;

import java.util.UUID;

/// Whom one sender sends to one meeting.
public record DelegationId(UUID value) {

    static DelegationId next() {
        return new DelegationId(UUID.randomUUID());
    }
}
