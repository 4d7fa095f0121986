package palabre.members;

import org.jspecify.annotations.Nullable;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.journal.Function;

/// Someone an administration wants to see act for it: the account's first state, proposed (SM-26, P-07).
public record Nomination(NominationId id, AdministrationId administration, Function function, Invitee who, Stage stage,
        Actor proposedBy, @Nullable Actor approvedBy, int version) {

    public enum Stage { PROPOSED, APPROVED, DECLINED, OPENED }

    static Nomination proposed(AdministrationId administration, Function function, Invitee who, Acting by) {
        return new Nomination(NominationId.next(), administration, function, who, Stage.PROPOSED, by.actor(), null, 0);
    }

    Nomination approved(Acting by) {
        expect(Stage.PROPOSED);
        if (proposedBy.person() != null && proposedBy.person().equals(by.person())
                && !proposedBy.capacity().equals(by.capacity().key())) {
            throw new ProposerMayNotApprove();
        }
        return new Nomination(id, administration, function, who, Stage.APPROVED, proposedBy, by.actor(), version);
    }

    Nomination declined() {
        if (stage != Stage.APPROVED) {
            expect(Stage.PROPOSED);
        }
        return new Nomination(id, administration, function, who, Stage.DECLINED, proposedBy, approvedBy, version);
    }

    Nomination opened() {
        expect(Stage.APPROVED);
        return new Nomination(id, administration, function, who, Stage.OPENED, proposedBy, approvedBy, version);
    }

    private void expect(Stage wanted) {
        if (stage != wanted) {
            throw new NominationSettled(stage);
        }
    }
}
