package palabre.charter;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palabre.journal.Actor;

/// A change of a parameter or of a severity: the presidency proposes it, the regional office decides,
/// and they are two different persons (SoD-06).
public record Proposal(ProposalId id, String setting, String value, String former, LocalDate effective, String reason,
        Status status, Instant at, Actor by, @Nullable Instant decidedAt, @Nullable Actor decidedBy, String answer,
        int version) {

    public enum Status {
        PROPOSED,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    public boolean open() {
        return status == Status.PROPOSED;
    }

    /// A change never reaches back: approved after its day, it takes effect on the day it is approved.
    Proposal approved(Actor decider, Instant now, LocalDate today, String words) {
        return decided(Status.APPROVED, decider, now, words)
                .from(effective.isBefore(today) ? today : effective);
    }

    Proposal refused(Actor decider, Instant now, String words) {
        return decided(Status.REFUSED, decider, now, words);
    }

    Proposal withdrawn(Actor author, Instant now) {
        return ended(Status.WITHDRAWN, author, now, "");
    }

    private Proposal decided(Status next, Actor decider, Instant now, String words) {
        if (by.samePerson(decider)) {
            throw new SamePersonTwice();
        }
        return ended(next, decider, now, words);
    }

    private Proposal ended(Status next, Actor actor, Instant now, String words) {
        if (!open()) {
            throw new AlreadyDecided();
        }
        return new Proposal(id, setting, value, former, effective, reason, next, at, by, now, actor, words, version);
    }

    private Proposal from(LocalDate day) {
        return new Proposal(id, setting, value, former, day, reason, status, at, by, decidedAt, decidedBy, answer, version);
    }
}
