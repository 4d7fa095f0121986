package palabre.members;

import java.time.LocalDate;
import java.util.Set;
import palabre.journal.Function;

/// Which administrations hold a mandate on a day: told by the module that keeps mandates, so that
/// whoever is appointed to the presidency acts as such only while the country leads (R-PRES-01).
public interface Holders {

    /// The functions that come from a mandate; an appointment to one of them counts only while it is held.
    Set<Function> mandated();

    Set<AdministrationId> of(Function function, LocalDate day);
}
