package palabre.invitations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import palabre.invitations.InvitationRights;
import palabre.invitations.Reminders;
import palabre.invitations.Tally;
import palabre.journal.Acting;
import palabre.meetings.Meeting;

/// All invitations to a meeting as one page shows them; `due` are those to remind now, `calls` whom to ring up.
public record Sheet(Meeting meeting, List<Line> all, List<Call> calls, Tally tally, int failed, int due, Optional<Reminders.Mark> next, Filter filter,
        boolean agenda, Optional<LocalDate> target, LocalDate today, Acting who) {

    /// Whom one rings up when they are silent, and under which number.
    public record Call(Line line, String person, String phone, String mail) {}

    public enum Filter {
        ALL, TO_DISPATCH, FAILED, SILENT, ANSWERED;

        boolean shows(Line line) {
            return switch (this) {
                case ALL -> true;
                case TO_DISPATCH -> line.letter().toDispatch();
                case FAILED -> line.failed();
                case SILENT -> line.letter().silent() && !line.failed();
                case ANSWERED -> line.letter().answer() != null;
            };
        }
    }

    public List<Line> lines() {
        return all.stream().filter(filter::shows).toList();
    }

    public long count(Filter other) {
        return all.stream().filter(other::shows).count();
    }

    public boolean prepares() {
        return InvitationRights.mayPrepare(who) && InvitationRights.convening(meeting);
    }

    public boolean signs() {
        return InvitationRights.maySign(who) && tally.toSign() > 0;
    }

    public boolean dispatches() {
        return InvitationRights.mayDispatch(who);
    }

    /// How many reached a server or a hand: what came back does not count.
    public int sent() {
        return tally.sent() - failed;
    }

    public String path() {
        return meeting.id().path() + "/invitations";
    }
}
