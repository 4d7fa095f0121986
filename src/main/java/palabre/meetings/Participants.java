package palabre.meetings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palabre.journal.Acting;

/// Who takes part in a meeting: told by the module above that registers delegations, for those that write to participants
/// or ask whether someone is one.
public interface Participants {

    /// Those confirmed, in the order of their names.
    List<Participant> of(MeetingId meeting);

    /// Whoever acts, as a participant of this meeting, whatever the capacity they act in.
    default Optional<Participant> in(MeetingId meeting, Acting who) {
        return of(meeting).stream().filter(one -> one.person().value().equals(who.person())).findFirst();
    }

    /// The same for several meetings; whoever can answers in one question.
    default Map<MeetingId, Participant> in(Collection<MeetingId> meetings, Acting who) {
        var found = new HashMap<MeetingId, Participant>();
        meetings.forEach(meeting -> in(meeting, who).ifPresent(one -> found.put(meeting, one)));
        return found;
    }
}
