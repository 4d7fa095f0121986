package palabre.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// People really sat, from one moment to another: the programme of the agenda only foresees when.
public record HeldSitting(int number, Instant began, @Nullable Instant ended) {}
