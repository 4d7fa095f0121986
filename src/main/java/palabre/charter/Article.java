package palabre.charter;

import java.util.List;

/// A rule as the catalogue gives it: where the texts say it, how much it matters, how strictly it held at first,
/// and whether Palabre applies it yet.
public record Article(Rule rule, Source source, String heading, List<String> lines, Priority priority, Severity severity,
        List<Parameter> parameters, List<String> readings, boolean enforced) {

    public enum Source {
        CHARTER,
        MEETING_RULES
    }

    public enum Priority {
        M,
        S,
        C
    }

    public String id() {
        return rule.id();
    }

    /// The family its id belongs to: `PLEN`.
    public String family() {
        return rule.name().split("_")[1];
    }
}
