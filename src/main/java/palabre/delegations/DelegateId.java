package palabre.delegations;

import java.util.UUID;

/// Someone's place in a delegation; not to be guessed.
public record DelegateId(UUID value) {

    static DelegateId next() {
        return new DelegateId(UUID.randomUUID());
    }

    /// As the journal names it.
    public String subject() {
        return "delegate:" + value;
    }
}
