package palabre.meetings;

import org.jspecify.annotations.Nullable;
import palabre.journal.Actor;

/// A meeting is cancelled by two hands: the presidency asks with a reason, the regional office agrees (SM-01).
public record Cancellation(String reason, Actor askedBy, @Nullable Actor agreedBy) {}
