package palabre.bodies;

import org.jspecify.annotations.Nullable;
import palabre.members.PersonId;

/// The person who bears a mandate given to a person, known to the house or only by name.
public record Bearer(@Nullable PersonId id, String name) {}
