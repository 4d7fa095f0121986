package palabre.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a meeting was opened and closed, and who presided and co-presided it (R-PRES-06, R-PLEN-08).
public record Opening(Instant opened, String chair, String coChair, @Nullable Instant closed) {}
