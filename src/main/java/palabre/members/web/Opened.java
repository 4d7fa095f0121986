package palabre.members.web;

import java.time.Instant;

/// A session someone has open, as their account page shows it.
public record Opened(Instant begun, Instant seen, boolean current) {}
