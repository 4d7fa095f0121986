package palabre.agenda;

import palabre.charter.Rule;
import palabre.ui.Message;
import palabre.ui.Refusal;

/// A plenary cannot be prepared without this item.
public final class StandingItemMissing extends Refusal {

    StandingItemMissing(Rule rule) {
        super(rule.id(), "no standing item for " + rule, Message.of("charter.rule." + rule.id() + ".title"));
    }
}
