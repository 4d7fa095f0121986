package palabre.charter;

/// What happens when a rule is not respected.
public enum Severity {
    /// Refused, whoever asks.
    BLOCK,
    /// Refused until a derogation is granted.
    DEROGATE,
    /// Allowed, and said.
    WARN,
    /// Only recorded and shown.
    INFORM
}
