package palabre.documents;

import palabre.charter.Rule;
import palabre.ui.Refusal;

/// After the last day, a paper goes out only by a derogation granted for it (R-PREP-09, R-CMT-24).
public final class CommunicatedLate extends Refusal {

    CommunicatedLate(Rule rule, String symbol, int days, int before) {
        super(rule.id(), "%s at %s".formatted(symbol, Term.mark(before)), symbol, days, Term.mark(before));
    }
}
