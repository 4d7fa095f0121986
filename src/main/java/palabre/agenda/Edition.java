package palabre.agenda;

import java.time.Instant;
import java.util.List;
import palabre.journal.Actor;

/// A version as it was put before its readers; it never changes. `note` says why it was made.
public record Edition(int number, Phase phase, Items items, List<Sitting> sittings, Instant at, Actor by, String note) {

    public Edition {
        sittings = List.copyOf(sittings);
    }

    /// `ODJ.2`, as papers cite it.
    public String symbol() {
        return "ODJ." + number;
    }

    boolean sameAs(Items others, List<Sitting> sittings) {
        return items.equals(others) && this.sittings.equals(sittings);
    }
}
