package palabre.agenda;

import palabre.ui.Refusal;

/// The text itself puts this item on the agenda.
public final class StandingItem extends Refusal {

    StandingItem(Item item) {
        super(item.serves(), "standing item " + item.id().value(), item.title());
    }
}
