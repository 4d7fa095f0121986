package palabre.documents;

/// For whom a document is, once it is communicated: each level is stricter than the one before.
public enum Level {
    /// Anyone the house knows.
    C0,
    /// All active members, and the organs above the group.
    C1,
    /// Those the meeting is for.
    C2;

    public boolean stricterThan(Level other) {
        return compareTo(other) > 0;
    }
}
