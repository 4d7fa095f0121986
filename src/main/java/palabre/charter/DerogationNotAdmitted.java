package palabre.charter;

import palabre.ui.Refusal;

/// The rule, as it holds today, admits no derogation.
public class DerogationNotAdmitted extends Refusal {

    DerogationNotAdmitted(Rule rule) {
        super(rule.id(), "no derogation from this rule", rule.id());
    }
}
