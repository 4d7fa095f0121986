package palabre.members;

import java.time.Instant;

/// A house where people only try things out: invented, known by a password printed for all, at a time of their own.
/// Absent from a real installation, where nothing waives anything.
public interface Rehearsal {

    /// Whether nobody is asked for a second factor, nor put to sleep.
    boolean lenient();

    /// The time on the telephones of those who try it, which is not that of the house.
    Instant onPhones();
}
