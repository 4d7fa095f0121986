package palabre.meetings;

import org.jspecify.annotations.Nullable;
import palabre.bodies.CommissionId;

/// What sort of meeting it is; the charter gives each its own rules.
public sealed interface Kind {

    /// The meeting of the whole group, every two years.
    record Plenary(int number) implements Kind {}

    /// The technical meeting of one commission. In a plenary year it goes with the plenary and moves with it;
    /// beyond the first of the year it is supplementary.
    record OfCommission(CommissionId commission, boolean supplementary, @Nullable MeetingId plenary) implements Kind {}
}
