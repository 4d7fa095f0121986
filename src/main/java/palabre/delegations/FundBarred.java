package palabre.delegations;

import palabre.charter.Rule;
import palabre.ui.Refusal;

/// No sentence lets the regional fund, or this line, be there for this meeting.
public final class FundBarred extends Refusal {

    FundBarred(Rule rule) {
        super(rule.id(), "not a payer or line of this meeting");
    }
}
