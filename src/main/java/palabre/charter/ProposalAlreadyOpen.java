package palabre.charter;

import palabre.ui.Refusal;

/// A parameter takes one proposal at a time.
public class ProposalAlreadyOpen extends Refusal {

    ProposalAlreadyOpen() {
        super(null, "a proposal is open");
    }
}
