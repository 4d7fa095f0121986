package palabre.journal;

import java.time.LocalDate;
import java.util.List;

/// What a module expects of whoever acts; each module that expects something tells it here, the home page gathers.
public interface Expectations {

    List<Awaited> of(Acting who, LocalDate today);
}
