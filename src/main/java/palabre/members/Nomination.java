package palabre.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.journal.Function;

/// Someone an administration wants to see act for it: the account's first state, proposed (SM-26, P-07).
/// `from` is the day it takes effect, if not as soon as the account is open.
public record Nomination(NominationId id, AdministrationId administration, Seat seat, Invitee who, @Nullable LocalDate from,
        Stage stage, String reason, Actor proposedBy, @Nullable Actor approvedBy, int version) {

    public enum Stage { PROPOSED, APPROVED, DECLINED, OPENED }

    static Nomination proposed(AdministrationId administration, Seat seat, Invitee who, @Nullable LocalDate from, Acting by) {
        return new Nomination(NominationId.next(), administration, seat, who, from, Stage.PROPOSED, "", by.actor(), null, 0);
    }

    public Function function() {
        return seat.function();
    }

    Seating seating(LocalDate today) {
        return new Seating(seat, who, from == null || from.isBefore(today) ? today : from, null);
    }

    Nomination approved(Acting by) {
        expect(Stage.PROPOSED);
        if (proposedBy.person() != null && proposedBy.person().equals(by.person())
                && !proposedBy.capacity().equals(by.capacity().key())) {
            throw new ProposerMayNotApprove();
        }
        return to(Stage.APPROVED, reason, by.actor());
    }

    Nomination declined(String why) {
        if (stage != Stage.APPROVED) {
            expect(Stage.PROPOSED);
        }
        return to(Stage.DECLINED, why, approvedBy);
    }

    Nomination opened() {
        expect(Stage.APPROVED);
        return to(Stage.OPENED, reason, approvedBy);
    }

    private Nomination to(Stage next, String why, @Nullable Actor approver) {
        return new Nomination(id, administration, seat, who, from, next, why, proposedBy, approver, version);
    }

    private void expect(Stage wanted) {
        if (stage != wanted) {
            throw new NominationSettled(stage);
        }
    }
}
