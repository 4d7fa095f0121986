package palabre.members.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import palabre.members.Administration;
import palabre.members.Naming;
import palabre.members.Renaming;

/// The names an administration has borne and will bear, and the one proposed.
public record NamesBorne(Naming first, String source, List<Renaming> taken, Optional<Renaming> proposed, LocalDate today) {

    static NamesBorne of(Administration entered, List<Renaming> renamings, LocalDate today) {
        return new NamesBorne(entered.naming(), entered.source(), renamings.stream().filter(one -> one.stage() == Renaming.Stage.APPROVED).toList(),
                renamings.stream().filter(one -> one.stage() == Renaming.Stage.PROPOSED).findFirst(), today);
    }

    /// Nothing is shown of a name never changed.
    public boolean changed() {
        return !taken.isEmpty();
    }

    /// The renaming whose name counts today; none if it bears its first.
    public @Nullable Renaming present() {
        return taken.stream().filter(one -> !one.since().isAfter(today)).findFirst().orElse(null);
    }

    /// What the proposal would change of the name decided last.
    public List<Naming.Change> proposal() {
        var last = taken.isEmpty() ? first : taken.getFirst().naming();
        return proposed.map(one -> last.changes(one.naming())).orElse(List.of());
    }
}
