package palabre.delegations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import palabre.journal.Actor;

/// The regional fund is asked to cover someone (R-FUND-07, SM-18).
public record Coverage(DelegateId delegate, Stage stage, Actor requestedBy, Instant requestedAt, @Nullable Actor decidedBy, String words) {

    public enum Stage { REQUESTED, APPROVED, REFUSED }

    Coverage decided(boolean approved, String why, Actor by) {
        if (stage != Stage.REQUESTED) {
            throw new CostSettled();
        }
        if (by.samePerson(requestedBy)) {
            throw new OwnRequest();
        }
        return new Coverage(delegate, approved ? Stage.APPROVED : Stage.REFUSED, requestedBy, requestedAt, by, why);
    }
}
