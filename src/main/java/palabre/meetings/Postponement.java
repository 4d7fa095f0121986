package palabre.meetings;

import java.time.Instant;
import palabre.journal.Actor;

/// Once it was to be held on these dates, and was put off.
public record Postponement(Dates from, Dates to, String reason, Actor by, Instant at) {}
