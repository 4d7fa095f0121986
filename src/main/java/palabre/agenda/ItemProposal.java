package palabre.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;
import palabre.ui.Text;

/// An item somebody wants on the agenda, and what its owner made of it. `late` when it came after the call or the first publication.
public record ItemProposal(ProposalId id, MeetingId meeting, Text title, Item.Kind kind, int minutes, String reason, boolean late,
        Actor by, Instant at, Status status, String answer, @Nullable Actor answeredBy) {

    public enum Status { SUBMITTED, ACCEPTED, DECLINED, WITHDRAWN }

    static ItemProposal submitted(MeetingId meeting, Text title, Item.Kind kind, int minutes, String reason, boolean late, Actor by, Instant at) {
        return new ItemProposal(ProposalId.next(), meeting, title, kind, minutes, reason, late, by, at, Status.SUBMITTED, "", null);
    }

    public boolean open() {
        return status == Status.SUBMITTED;
    }

    /// Whether it comes from whom this reader acts for.
    public boolean from(Acting who) {
        return who.signedIn() && by.capacity().equals(who.capacity().key());
    }

    ItemProposal settled(Status how, String words, Actor by) {
        if (!open()) {
            throw new ProposalSettled(id);
        }
        return new ItemProposal(id, meeting, title, kind, minutes, reason, late, this.by, at, how, words, by);
    }

    /// It becomes an item, which whoever proposed it presents.
    Item item() {
        var scope = by.capacity().replaceFirst("^.*:", "");
        return new Item(new ItemId(id.value()), false, kind, title, "", java.util.List.of(scope), "", minutes, new Text(java.util.Map.of()), java.util.List.of());
    }
}
