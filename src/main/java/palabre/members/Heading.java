package palabre.members;

/// The part of a page on which a line stands.
public enum Heading {
    /// What the group entrusted to it, since ever.
    MANDATES,
    /// Where it sits.
    COMMISSIONS,
    /// What it received the group for, or offered to.
    HOSTED,
    /// What the group did that concerns it.
    PRODUCED,
    /// What it owes, until when and by which rule.
    OWES,
    /// What others owe it.
    OWED;

    /// Between the administration and those who run the group: neighbours are told nothing of it.
    public boolean discreet() {
        return this == OWES || this == OWED;
    }
}
