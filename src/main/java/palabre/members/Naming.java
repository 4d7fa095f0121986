package palabre.members;

import java.util.ArrayList;
import java.util.List;
import palabre.ui.Language;
import palabre.ui.Text;

/// What an administration is called: its country, the name that is filed under, its own name and the title of who leads it.
public record Naming(Text name, Text filed, Text office, Text head) {

    public enum Part { NAME, FILED, OFFICE, HEAD }

    /// One of these in one language, as it was and as it becomes.
    public record Change(Part part, Language language, String before, String after) {}

    public Text of(Part part) {
        return switch (part) {
            case NAME -> name;
            case FILED -> filed;
            case OFFICE -> office;
            case HEAD -> head;
        };
    }

    /// All that the next one says otherwise.
    public List<Change> changes(Naming next) {
        var changes = new ArrayList<Change>();
        for (var part : Part.values()) {
            for (var language : Language.values()) {
                var before = of(part).in(language);
                var after = next.of(part).in(language);
                if (!before.equals(after)) {
                    changes.add(new Change(part, language, before, after));
                }
            }
        }
        return changes;
    }
}
