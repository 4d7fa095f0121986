package palabre.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import palabre.bodies.Commissions;
import palabre.journal.Function;
import palabre.meetings.Meeting;
import palabre.meetings.Participants;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.members.People;

/// To whom the papers of a meeting go: its participants; and where an administration has none yet, its focal points, so that no member is left out.
@Component
public class Recipients {

    private final ObjectProvider<Participants> participants;
    private final People people;
    private final Administrations administrations;
    private final Commissions commissions;
    private final Clock clock;

    Recipients(ObjectProvider<Participants> participants, People people, Administrations administrations, Commissions commissions, Clock clock) {
        this.participants = participants;
        this.people = people;
        this.administrations = administrations;
        this.commissions = commissions;
        this.clock = clock;
    }

    public List<Recipient> of(Meeting meeting) {
        var recipients = new ArrayList<Recipient>();
        var registered = participants.getIfAvailable();
        if (registered != null) {
            registered.of(meeting.id()).forEach(one ->
                    recipients.add(new Recipient(one.person(), one.called(), one.mail(), one.language(), one.sender(), one.observer(), null)));
        }
        var sending = recipients.stream().map(Recipient::sender).collect(Collectors.toSet());
        var known = recipients.stream().map(Recipient::person).collect(Collectors.toSet());
        var concerned = concerned(meeting);
        for (var one : people.acting(Set.of(Function.FP), LocalDate.now(clock))) {
            if (concerned.contains(one.administration()) && !sending.contains(one.administration().iso()) && known.add(one.person().id())) {
                recipients.add(new Recipient(one.person().id(), one.person().called(), one.person().mail(), one.person().language(), one.administration().iso(), false, null));
            }
        }
        return recipients;
    }

    /// All members at a plenary, those of the commission on its day otherwise.
    private Set<AdministrationId> concerned(Meeting meeting) {
        var day = meeting.dates().first();
        return meeting.commission().map(commission -> commissions.compositionOn(day).map(composition -> composition.members().getOrDefault(commission, Set.of())).orElse(Set.of()))
                .orElseGet(() -> administrations.active(day).stream().map(Administration::id).collect(Collectors.toSet()));
    }
}
