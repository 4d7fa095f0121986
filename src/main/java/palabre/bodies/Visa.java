package palabre.bodies;

import java.time.Instant;
import java.util.UUID;

/// The regional office's supervision visa: by whom and when.
public record Visa(UUID person, String name, Instant at) {}
