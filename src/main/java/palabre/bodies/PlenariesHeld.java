package palabre.bodies;

import java.util.List;
import java.util.Optional;

/// How far the group's plenaries have come: told by the module that holds them.
public interface PlenariesHeld {

    /// The number of the last plenary closed, those held before Palabre included; 0 while there is none.
    int closed();

    /// Those the house knows the dates of, held or to come, in the order of their numbers.
    List<Plenary> plenaries();

    /// The one whose sittings have begun and not ended, if there is one.
    default Optional<Plenary> inSession() {
        return plenaries().stream().filter(Plenary::inSession).findFirst();
    }
}
