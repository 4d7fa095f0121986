package palabre.agenda;

import java.util.List;
import palabre.ui.Text;

/// One item. `under` says that it is part of the item before it; `serves` is the function of the meeting's mandate it answers
/// (`R-MAND-03`) or the charge of a commission (`COM1-2`), or nothing.
/// `presenters` are codes of functions, commissions, organisations or countries; `person` names someone when one is known.
/// No minutes yet: zero.
public record Item(ItemId id, boolean under, Kind kind, Text title, String serves, List<String> presenters, String person,
        int minutes, Text outcome, List<String> documents) {

    /// What is done there.
    public enum Kind {
        STANDING, CEREMONY, ORGANISATION, TECHNICAL, EXPERIENCE, INFORMATION, DECISION, GOVERNANCE, PLAN, DESIGNATION,
        WORKSHOP, DEMONSTRATION, SPECIFICATION, TEST, REVIEW, OTHER, CLOSING;

        /// Out of place in a commission, which meets for technical work (R-FCT-06).
        public boolean institutional() {
            return this == CEREMONY || this == GOVERNANCE || this == PLAN || this == DESIGNATION;
        }

        /// Work: someone presents it and something is expected of it.
        boolean work() {
            return this != CEREMONY && this != OTHER;
        }
    }

    public Item {
        presenters = List.copyOf(presenters);
        documents = List.copyOf(documents);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("an item has a title");
        }
        if (minutes < 0) {
            throw new IllegalArgumentException("an item does not last %d minutes".formatted(minutes));
        }
    }

    /// With nothing said but what it is about.
    static Item titled(ItemId id, Kind kind, Text title, String serves, int minutes) {
        return new Item(id, false, kind, title, serves, List.of(), "", minutes, new Text(java.util.Map.of()), List.of());
    }

    /// The text asks for it; it stays (R-MAND-01, R-MAND-02, R-MAND-05).
    public boolean standing() {
        return kind == Kind.STANDING;
    }

    /// Everything participants prepare with is said.
    public boolean annotated() {
        return !kind.work() || minutes > 0 && !outcome.isEmpty() && !(presenters.isEmpty() && person.isEmpty());
    }

    Item under(boolean other) {
        return new Item(id, other, kind, title, serves, presenters, person, minutes, outcome, documents);
    }
}
