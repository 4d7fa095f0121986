package palabre.members.web;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import palabre.members.PersonId;

/// Someone at the door who showed one factor of two, and for how long that counts.
record Waiting(UUID id, Entry.How how, boolean shared, String next, Instant since) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    PersonId person() {
        return new PersonId(id);
    }

    boolean over(Instant now) {
        return since.plus(PATIENCE).isBefore(now);
    }
}
