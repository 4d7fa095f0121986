package palabre.delegations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import palabre.files.Attached;
import palabre.journal.Actor;

/// A contrary provision on one line: another pays, on a basis, with the paper that says so (R-FUND-04). The regional office puts its visa,
/// the presidency decides; whoever asked does neither.
public record CostException(CostExceptionId id, DelegateId delegate, CostLine line, Payer payer, String basis, Attached paper, Stage stage,
        Actor askedBy, Instant askedAt, @Nullable Actor endorsedBy, @Nullable Actor decidedBy, String words) {

    public enum Stage { ASKED, ENDORSED, GRANTED, REFUSED }

    static CostException asked(DelegateId delegate, CostLine line, Payer payer, String basis, Attached paper, Actor by, Instant at) {
        return new CostException(CostExceptionId.next(), delegate, line, payer, basis, paper, Stage.ASKED, by, at, null, null, "");
    }

    public boolean open() {
        return stage == Stage.ASKED || stage == Stage.ENDORSED;
    }

    CostException endorsed(Actor by) {
        mustStandAt(Stage.ASKED);
        mustBeAnother(by, askedBy);
        return new CostException(id, delegate, line, payer, basis, paper, Stage.ENDORSED, askedBy, askedAt, by, null, "");
    }

    CostException granted(Actor by) {
        mustStandAt(Stage.ENDORSED);
        mustBeAnother(by, askedBy);
        if (endorsedBy != null) {
            mustBeAnother(by, endorsedBy);
        }
        return new CostException(id, delegate, line, payer, basis, paper, Stage.GRANTED, askedBy, askedAt, endorsedBy, by, "");
    }

    CostException refused(String why, Actor by) {
        if (!open()) {
            throw new CostSettled();
        }
        return new CostException(id, delegate, line, payer, basis, paper, Stage.REFUSED, askedBy, askedAt, endorsedBy, by, why);
    }

    private void mustStandAt(Stage wanted) {
        if (stage != wanted) {
            throw new CostSettled();
        }
    }

    private static void mustBeAnother(Actor by, Actor before) {
        if (by.samePerson(before)) {
            throw new OwnRequest();
        }
    }
}
