package palabre.members;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// A nomination is not where this step begins.
public final class NominationSettled extends Refusal {

    NominationSettled(Nomination.Stage stage) {
        super(null, "the nomination is " + stage, Message.of("members.nomination." + stage.name()));
    }
}
