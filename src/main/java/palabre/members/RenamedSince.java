package palabre.members;

import java.time.LocalDate;
import palabre.ui.Refusal;

/// A name cannot begin on or before the day the latest one did: history would be rewritten.
public final class RenamedSince extends Refusal {

    RenamedSince(LocalDate since) {
        super("R-ORG-01", "was renamed from %s on".formatted(since), since);
    }
}
