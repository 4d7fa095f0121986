package palabre.members.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.members.Administration;
import palabre.members.Department;
import palabre.members.Roster;
import palabre.members.Subregion;
import palabre.ui.Language;

/// The directory as someone asked for it, by an address that can be shared.
public record Directory(List<Row> all, @Nullable Language spoken, @Nullable Subregion part, boolean vacant, boolean seesVacancies) {

    public record Row(Administration administration, Department department, Roster roster) {}

    public List<Row> shown() {
        return all.stream().filter(row -> spoken == null || row.administration().languages().contains(spoken))
                .filter(row -> part == null || row.administration().subregion() == part)
                .filter(row -> !vacant || row.roster().vacant()).toList();
    }

    public int vacancies() {
        return (int) all.stream().filter(row -> row.roster().vacant()).count();
    }

    public int speaking(Language language) {
        return (int) all.stream().filter(row -> row.administration().languages().contains(language)).count();
    }

    public int in(Subregion subregion) {
        return (int) all.stream().filter(row -> row.administration().subregion() == subregion).count();
    }

    /// The same page with another language, another part, or the empty seats only.
    public String asking(@Nullable Language language, @Nullable Subregion subregion, boolean empty) {
        var asked = new ArrayList<String>();
        if (language != null) {
            asked.add("language=" + language.code());
        }
        if (subregion != null) {
            asked.add("subregion=" + subregion);
        }
        if (empty) {
            asked.add("state=vacant");
        }
        return asked.isEmpty() ? "" : "?" + String.join("&", asked);
    }
}
