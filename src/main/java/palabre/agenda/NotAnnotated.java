package palabre.agenda;

import palabre.ui.Refusal;

/// Participants cannot prepare this item: who presents it, how long it lasts or what is expected of it is not said.
public final class NotAnnotated extends Refusal {

    NotAnnotated(String number, Item item) {
        super(null, "item %s is not annotated".formatted(item.id().value()), number, item.title());
    }
}
