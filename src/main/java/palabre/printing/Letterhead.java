package palabre.printing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A letterhead the house keeps: who brought it, and since when it has been used, if ever.
public record Letterhead(int number, Instant depositedAt, String depositedBy, String depositedAs, @Nullable Instant adoptedAt, boolean inUse) {

    /// The one that came with the program has no number of its own until another is brought.
    public static final int IN_USE = 0;
}
