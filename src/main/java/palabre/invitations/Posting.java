package palabre.invitations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of a mail: only what a server really said. Kept: there is no server, it can be read in the house's outbox.
public record Posting(State state, String said, @Nullable Instant at) {

    public enum State { WAITING, KEPT, SENT, DELIVERED, RETURNED, FAILED }

    /// It will not reach its addressee: another channel is needed.
    public boolean failed() {
        return state == State.RETURNED || state == State.FAILED;
    }
}
