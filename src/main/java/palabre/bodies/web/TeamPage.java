package palabre.bodies.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Mandate;
import palabre.bodies.Plenary;

/// What the page of the rapporteurs shows: the team in office, and whom the plenary in session may choose. `people` is what one chooses from:
/// a person and the country spoken for, and how both are called.
public record TeamPage(List<Mandate> inOffice, @Nullable Plenary plenary, Map<String, String> people, int least, Countries countries) {

    /// How many names the form has room for.
    public int room() {
        return least + 3;
    }

    public boolean entered() {
        return plenary != null && inOffice.stream().anyMatch(mandate -> mandate.by(plenary));
    }

    /// A team of one country only is one the charter would rather not see.
    public boolean oneCountry() {
        return inOffice.size() > 1 && inOffice.stream().map(Mandate::holder).distinct().count() == 1;
    }
}
