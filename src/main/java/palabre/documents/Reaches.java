package palabre.documents;

import static palabre.journal.Function.ASS;
import static palabre.journal.Function.AUT;
import static palabre.journal.Function.BRRC;
import static palabre.journal.Function.CDG;
import static palabre.journal.Function.CEX;
import static palabre.journal.Function.FP;
import static palabre.journal.Function.HOTE;
import static palabre.journal.Function.OBS;
import static palabre.journal.Function.OMD;
import static palabre.journal.Function.PAR;
import static palabre.journal.Function.PRES;
import static palabre.journal.Function.PTF;
import static palabre.journal.Function.RAP;
import static palabre.journal.Function.SG;
import static palabre.journal.Function.VP;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import palabre.agenda.Seats;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.meetings.Participants;
import palabre.members.AdministrationId;
import palabre.members.Administrations;

/// Finds how far someone's reading goes, from their capacity, the compositions of the commissions and the lists of participants.
@Component
public class Reaches {

    private final Meetings meetings;
    private final Seats seats;
    private final Administrations administrations;
    private final ObjectProvider<Participants> participants;
    private final Clock clock;

    Reaches(Meetings meetings, Seats seats, Administrations administrations, ObjectProvider<Participants> participants, Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.administrations = administrations;
        this.participants = participants;
        this.clock = clock;
    }

    /// Over all meetings.
    public Reach of(Acting who) {
        return of(who, meetings.all());
    }

    public Reach of(Acting who, Meeting meeting) {
        return of(who, List.of(meeting));
    }

    /// Over some.
    Reach of(Acting who, Collection<Meeting> some) {
        var desks = new HashSet<MeetingId>();
        var attended = new HashSet<MeetingId>();
        var observed = new HashSet<MeetingId>();
        var seated = new HashSet<MeetingId>();
        var house = who.is(PRES, SG, ASS, BRRC);
        for (var meeting : some) {
            if (hosts(who, meeting)) {
                attended.add(meeting.id());
                desks.add(meeting.id());
            }
            if (who.is(FP, AUT, RAP) && seats.sits(who, meeting)) {
                seated.add(meeting.id());
            }
            if (house || who.is(OMD, VP) || who.is(FP, RAP) && seated.contains(meeting.id())) {
                attended.add(meeting.id());
            }
        }
        var registered = house || !who.signedIn() ? null : participants.getIfAvailable();
        if (registered != null) {
            var others = some.stream().map(Meeting::id).filter(id -> !attended.contains(id)).toList();
            registered.in(others, who).forEach((id, one) -> (one.observer() ? observed : attended).add(id));
        }
        return new Reach(who, house, desks, attended, observed, seated, house || belongs(who), own(who));
    }

    private static boolean hosts(Acting who, Meeting meeting) {
        var scope = who.capacity().scope();
        return who.is(HOTE) && (meeting.host().filter(host -> host.iso().equals(scope)).isPresent() || scope.equals(meeting.id().value().toString()));
    }

    private boolean belongs(Acting who) {
        return who.is(OMD, CEX, CDG) || who.is(FP, AUT, PAR, RAP, HOTE, VP) && AdministrationId.of(who)
                .filter(id -> administrations.active(LocalDate.now(clock)).stream().anyMatch(one -> one.id().equals(id))).isPresent();
    }

    /// Those whose papers it answers for. A commission’s are brought by the secretariat.
    private static Set<String> own(Acting who) {
        var own = new HashSet<String>();
        if (who.is(FP, AUT, PAR, HOTE, ASS) && who.capacity().scope().length() == 2 || who.is(OBS, PTF)) {
            own.add(who.capacity().scope());
        }
        if (who.is(PRES, SG)) {
            own.addAll(List.of(PRES.name(), SG.name(), "COM1", "COM2", "COM3"));
        }
        for (var itself : List.of(BRRC, OMD, VP)) {
            if (who.is(itself)) {
                own.add(itself.name());
            }
        }
        return own;
    }

    /// In whose name someone deposits, unless they say otherwise.
    public static String author(Acting who) {
        return who.is(PRES, SG, BRRC, OMD, VP) ? who.capacity().function().name() : who.capacity().scope();
    }
}
