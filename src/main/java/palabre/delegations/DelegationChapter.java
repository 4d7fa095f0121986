package palabre.delegations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.meetings.Chapter;
import palabre.meetings.Chapters;
import palabre.meetings.Meeting;
import palabre.meetings.Participants;
import palabre.ui.Message;

/// The delegations on the page of their meeting.
@Component
class DelegationChapter implements Chapters {

    private static final int AFTER_THE_INVITATIONS = 30;

    private final Delegations delegations;
    private final Participants participants;
    private final Expected expected;
    private final Clock clock;

    DelegationChapter(Delegations delegations, Participants participants, Expected expected, Clock clock) {
        this.delegations = delegations;
        this.participants = participants;
        this.expected = expected;
        this.clock = clock;
    }

    @Override
    public List<Chapter> of(Meeting meeting, Acting who) {
        if (!who.signedIn() || !DelegationRights.mayRead(who, meeting, participants.in(meeting.id(), who).isPresent())) {
            return List.of();
        }
        var path = meeting.id().path() + "/delegations";
        var title = Message.of("delegations.title");
        if (who.is(Function.AUT)) {
            var own = delegations.of(meeting.id(), Sender.of(who).orElseThrow());
            return List.of(new Chapter(AFTER_THE_INVITATIONS, title, Message.of("delegations.standing." + own.standing()), own.confirmed().isEmpty() ? "now" : "ok",
                    Message.of("delegations.chapter.own", own.present().size()), path));
        }
        var awaited = expected.administrations(meeting).stream().map(one -> Sender.of(one.id())).toList();
        var all = delegations.of(meeting.id());
        var confirmed = all.stream().filter(one -> awaited.contains(one.sender()) && !one.confirmed().isEmpty()).count();
        var people = all.stream().mapToInt(one -> one.confirmed().size()).sum();
        var term = expected.term(meeting);
        var over = LocalDate.now(clock).isAfter(term);
        return List.of(new Chapter(AFTER_THE_INVITATIONS, title, Message.of(over ? "delegations.chapter.over" : "delegations.chapter.term", term),
                confirmed == awaited.size() ? "ok" : "now", Message.of("delegations.chapter", confirmed, awaited.size(), people), path));
    }
}
