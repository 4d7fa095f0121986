package palabre.agenda;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import palabre.bodies.Commissions;
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.meetings.Meeting;
import palabre.meetings.Participants;
import palabre.members.AdministrationId;

/// Whose country a meeting concerns: all at a plenary, its members in a commission, the lead among them (R-COM-21).
@Component
public class Seats {

    private final Commissions commissions;
    private final ObjectProvider<Participants> participants;

    Seats(Commissions commissions, ObjectProvider<Participants> participants) {
        this.commissions = commissions;
        this.participants = participants;
    }

    /// Whether the agenda of this meeting is for this reader.
    public boolean mayRead(Acting who, Meeting meeting) {
        return AgendaRights.mayRead(who, meeting, who.is(Function.PAR) && participants.stream().anyMatch(one -> one.in(meeting.id(), who).isPresent()));
    }

    public boolean sits(Acting who, Meeting meeting) {
        var country = AdministrationId.of(who);
        return meeting.commission().map(commission -> country.isPresent() && commissions.compositionOn(meeting.dates().first())
                .filter(composition -> composition.members().getOrDefault(commission, java.util.Set.of()).contains(country.get())).isPresent()).orElse(true);
    }
}
