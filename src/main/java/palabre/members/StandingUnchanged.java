package palabre.members;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// The administration has that standing already, or its history would be rewritten.
public final class StandingUnchanged extends Refusal {

    StandingUnchanged(Standing standing, palabre.ui.KnownDate from) {
        super("R-ORG-01", "stands as %s since %s".formatted(standing, from.iso()),
                Message.of("members.standing." + standing.name()), from);
    }
}
