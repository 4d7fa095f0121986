package palabre.printing;

/// A column of a table: its header, its share of the width, and what stands in it.
public record Column(String header, int share, Kind kind) {

    public enum Kind {
        /// What the row is about; screen readers say it before each cell.
        NAME,
        TEXT,
        NUMBER
    }

    public Column {
        if (share < 1) {
            throw new IllegalArgumentException("a column without width: " + header);
        }
    }

    public static Column name(String header, int share) {
        return new Column(header, share, Kind.NAME);
    }

    public static Column text(String header, int share) {
        return new Column(header, share, Kind.TEXT);
    }

    public static Column number(String header, int share) {
        return new Column(header, share, Kind.NUMBER);
    }
}
