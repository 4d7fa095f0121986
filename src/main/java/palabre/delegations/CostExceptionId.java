package palabre.delegations;

import java.util.UUID;

/// A contrary provision asked for.
public record CostExceptionId(UUID value) {

    static CostExceptionId next() {
        return new CostExceptionId(UUID.randomUUID());
    }
}
