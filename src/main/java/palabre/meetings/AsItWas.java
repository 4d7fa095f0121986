package palabre.meetings;

import org.jspecify.annotations.Nullable;

/// What is known of a meeting entered after it was held: counts as they were, and a note. What was never counted is null.
public record AsItWas(@Nullable Integer administrations, @Nullable Integer participants, @Nullable Integer observers, String note) {}
