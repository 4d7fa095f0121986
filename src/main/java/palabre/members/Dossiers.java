package palabre.members;

import java.time.LocalDate;
import java.util.List;
import palabre.journal.Acting;

/// What a module knows of an administration or of a person, for their pages. Each module that knows something tells it
/// here, and only what this reader may know; the page gathers.
public interface Dossiers {

    default List<Told> of(AdministrationId administration, Acting reader, LocalDate today) {
        return List.of();
    }

    default List<Told> of(Person person, Acting reader, LocalDate today) {
        return List.of();
    }
}
