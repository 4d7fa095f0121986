package palabre.bodies.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.ui.Language;
import palabre.ui.Text;

/// The countries a page speaks of, read once for all.
public record Countries(Map<AdministrationId, Administration> known) {

    static Countries of(List<Administration> all) {
        return new Countries(all.stream().collect(Collectors.toMap(Administration::id, Function.identity())));
    }

    public @Nullable Administration of(@Nullable AdministrationId id) {
        return id == null ? null : known.get(id);
    }

    /// The name of a country, or its code where the house does not know it.
    public Text name(AdministrationId id) {
        var one = known.get(id);
        return one == null ? Text.french(id.iso()) : one.name();
    }

    /// In the order of the reader's alphabet.
    public List<Administration> inOrder(Collection<AdministrationId> some, Language language) {
        return some.stream().filter(known::containsKey).map(known::get).sorted(Administration.inOrder(language)).toList();
    }
}
