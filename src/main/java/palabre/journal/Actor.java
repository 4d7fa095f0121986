package palabre.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who acted, and in what capacity: `PRES:CI`, `BRRC`, `SYS`. Palabre itself has no person.
public record Actor(@Nullable UUID person, String name, String capacity) {

    public static final Actor PALABRE = new Actor(null, "Palabre", "PALABRE");

    /// Whether the same person acted, be it in another capacity.
    public boolean samePerson(Actor other) {
        return person != null && person.equals(other.person);
    }
}
