package palabre.charter;

import palabre.ui.Refusal;

/// One derogation for one rule and one thing.
public class DerogationAlreadyOpen extends Refusal {

    DerogationAlreadyOpen(Rule rule) {
        super(rule.id(), "a derogation is open", rule.id());
    }
}
