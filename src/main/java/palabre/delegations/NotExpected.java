package palabre.delegations;

import palabre.charter.Rule;
import palabre.ui.Message;
import palabre.ui.Refusal;

/// The text does not name this sender among those who take part.
public final class NotExpected extends Refusal {

    NotExpected(Rule rule, Sender sender, Message meeting) {
        super(rule.id(), sender.code() + " is not expected", meeting);
    }
}
