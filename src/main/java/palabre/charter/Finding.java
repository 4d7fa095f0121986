package palabre.charter;

import palabre.ui.Message;

/// What a rule makes of one thing, and on what evidence.
public record Finding(Rule rule, Severity severity, Verdict verdict, Message evidence) {

    public enum Verdict {
        RESPECTED,
        /// Not respected; the severity says what follows.
        BROKEN,
        /// Not respected, and someone competent allowed it.
        DEROGATED,
        /// A derogation was asked for and is not decided yet.
        REQUESTED,
        /// Cannot be known before a later step.
        TO_COME,
        NOT_APPLICABLE
    }

    /// Whether nothing may be done about it.
    public boolean blocks() {
        return verdict == Verdict.BROKEN && severity == Severity.BLOCK;
    }

    /// Whether a reason has to be given, to ask for a derogation.
    public boolean needsReason() {
        return verdict == Verdict.BROKEN && severity == Severity.DEROGATE;
    }

    public boolean warns() {
        return verdict == Verdict.BROKEN && severity == Severity.WARN;
    }

    Finding as(Verdict other) {
        return new Finding(rule, severity, other, evidence);
    }
}
