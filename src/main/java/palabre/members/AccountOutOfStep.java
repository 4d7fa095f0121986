package palabre.members;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// An account does not go from where it stands to where one wanted it.
public final class AccountOutOfStep extends Refusal {

    AccountOutOfStep(Account.Stage stage, Account.Stage wanted) {
        super(null, "an account does not go from %s to %s".formatted(stage, wanted),
                Message.of("members.stage." + stage.name()));
    }
}
