package palabre.agenda;

import org.springframework.stereotype.Component;
import palabre.bodies.Commissions;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.members.AdministrationId;

/// Whose country a meeting concerns: all at a plenary, its members in a commission, the lead among them (R-COM-21).
@Component
public class Seats {

    private final Commissions commissions;

    Seats(Commissions commissions) {
        this.commissions = commissions;
    }

    public boolean sits(Acting who, Meeting meeting) {
        var country = AdministrationId.of(who);
        return meeting.commission().map(commission -> country.isPresent() && commissions.compositionOn(meeting.dates().first())
                .filter(composition -> composition.members().getOrDefault(commission, java.util.Set.of()).contains(country.get())).isPresent()).orElse(true);
    }
}
