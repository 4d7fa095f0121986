package palabre.documents;

import java.util.Comparator;

/// Which text of a document it is: as first deposited, a revision that replaces the one before, or a corrigendum that mends one.
public record Issue(Kind kind, int number) implements Comparable<Issue> {

    public static final Issue ORIGINAL = new Issue(Kind.ORIGINAL, 0);

    private static final Comparator<Issue> ORDER = Comparator.comparing(Issue::kind).thenComparing(Issue::number);

    public enum Kind { ORIGINAL, REVISION, CORRIGENDUM }

    public Issue {
        if (number < 0 || (kind == Kind.ORIGINAL) != (number == 0)) {
            throw new IllegalArgumentException("no issue %s %d".formatted(kind, number));
        }
    }

    public boolean corrects() {
        return kind == Kind.CORRIGENDUM;
    }

    /// What follows the symbol: `/Rév.1`, `/Corr.2`.
    public String suffix() {
        return switch (kind) {
            case ORIGINAL -> "";
            case REVISION -> "/Rév." + number;
            case CORRIGENDUM -> "/Corr." + number;
        };
    }

    @Override
    public int compareTo(Issue other) {
        return ORDER.compare(this, other);
    }
}
