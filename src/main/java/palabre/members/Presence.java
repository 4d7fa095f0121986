package palabre.members;

import java.util.List;
import java.util.Optional;
import palabre.journal.Acting;
import palabre.journal.Capacity;
import palabre.ui.Text;

/// Someone inside today and the capacities they may act in, the weightiest first.
public record Presence(Person person, List<Held> capacities) {

    /// A capacity and the name of the administration or organisation it is held for, if it has one.
    public record Held(Capacity capacity, Text place) {}

    public Presence {
        capacities = List.copyOf(capacities);
    }

    public Optional<Held> held(String key) {
        return capacities.stream().filter(one -> one.capacity().key().equals(key)).findFirst();
    }

    /// Whether one of the capacities may not be exercised on a password alone.
    public boolean wantsSecondFactor() {
        return capacities.stream().anyMatch(one -> MemberRights.wantsSecondFactor(one.capacity().function()));
    }

    /// What is left to whoever came in on a password alone.
    public Presence onOneFactor() {
        return new Presence(person, capacities.stream()
                .filter(one -> !MemberRights.wantsSecondFactor(one.capacity().function())).toList());
    }

    /// Acting in the capacity chosen, or in the weightiest if that one is none or no longer theirs.
    public Acting acting(String chosen) {
        var capacity = held(chosen).or(() -> capacities.stream().findFirst()).map(Held::capacity).orElse(Capacity.PUBLIC);
        return new Acting(person.id().value(), person.called(), capacity);
    }
}
