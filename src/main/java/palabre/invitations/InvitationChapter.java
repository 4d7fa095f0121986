package palabre.invitations;

import java.util.List;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.meetings.Chapter;
import palabre.meetings.Chapters;
import palabre.meetings.Meeting;
import palabre.ui.Message;

/// The invitations on the page of their meeting: all for those who see to them, one's own for an addressee.
@Component
class InvitationChapter implements Chapters {

    private final Convocations convocations;

    InvitationChapter(Convocations convocations) {
        this.convocations = convocations;
    }

    @Override
    public List<Chapter> of(Meeting meeting, Acting who) {
        var letters = convocations.of(meeting.id());
        if (InvitationRights.maySee(who)) {
            return InvitationRights.convening(meeting) || !letters.isEmpty() ? List.of(whole(meeting, letters)) : List.of();
        }
        return letters.stream().filter(letter -> InvitationRights.mayRead(who, letter)).findFirst().stream()
                .map(letter -> new Chapter(30, Message.of("invitations.own"), Message.of("invitations.status." + letter.status()), look(letter),
                        Message.of("invitations.own.detail", letter.reference().toString(), letter.sentOn().orElse(letter.dated())), letter.path())).toList();
    }

    private static Chapter whole(Meeting meeting, List<Letter> letters) {
        var all = Tally.of(letters.stream().filter(letter -> letter.to().administration()).toList());
        var detail = letters.isEmpty() ? Message.of("invitations.chapter.none")
                : all.sent() > 0 ? Message.of("invitations.chapter.sent", all.sent(), all.letters(), all.received(), all.accepted())
                : Message.of("invitations.chapter.ready", letters.size());
        var state = letters.isEmpty() ? "TO_PREPARE" : all.toSign() > 0 ? "TO_SIGN" : all.toDispatch() > 0 ? "TO_DISPATCH" : "DISPATCHED";
        return new Chapter(30, Message.of("invitations.title"), Message.of("invitations.stage." + state), state.equals("DISPATCHED") ? "ok" : "now", detail,
                meeting.id().path() + "/invitations");
    }

    private static String look(Letter letter) {
        return letter.answer() != null ? "ok" : "yours";
    }
}
