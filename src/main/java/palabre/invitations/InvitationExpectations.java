package palabre.invitations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import palabre.charter.Charter;
import palabre.charter.Rule;
import palabre.charter.Terms;
import palabre.journal.Acting;
import palabre.journal.Awaited;
import palabre.journal.Expectations;
import palabre.meetings.Duty;
import palabre.meetings.Duty.Task;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.meetings.Planning;
import palabre.meetings.Titles;
import palabre.ui.Message;

/// What invitations expect of whoever acts: to prepare, sign off, dispatch, remind, decide on an observer.
@Component
class InvitationExpectations implements Expectations {

    private static final int AHEAD = 120;

    private final Convocations convocations;
    private final ObserverProposals observers;
    private final Meetings meetings;
    private final Planning planning;
    private final Charter charter;

    InvitationExpectations(Convocations convocations, ObserverProposals observers, Meetings meetings, Planning planning, Charter charter) {
        this.convocations = convocations;
        this.observers = observers;
        this.meetings = meetings;
        this.planning = planning;
        this.charter = charter;
    }

    @Override
    public List<Awaited> of(Acting who, LocalDate today) {
        var awaited = new ArrayList<Awaited>();
        if (!InvitationRights.maySee(who)) {
            return awaited;
        }
        var letters = convocations.all();
        var proposed = observers.all();
        var duties = planning.duties().stream().filter(duty -> duty.task() == Task.INVITATIONS).toList();
        var terms = charter.on(today);
        for (var meeting : meetings.all()) {
            var inForce = letters.getOrDefault(meeting.id(), List.of()).stream().filter(letter -> !letter.replaced()).toList();
            var due = duties.stream().filter(duty -> duty.meeting().equals(meeting.id())).findFirst().orElse(null);
            if (InvitationRights.mayDispatch(who)) {
                dispatching(meeting, inForce, due, terms, today, awaited);
            } else {
                preparing(who, meeting, inForce, due, today, awaited);
                if (InvitationRights.maySign(who)) {
                    proposed.getOrDefault(meeting.id(), List.of()).stream().filter(ObserverProposal::open).forEach(one ->
                            awaited.add(new Awaited(Message.of("invitations.awaited.observer", one.name()), Titles.of(meeting), null, Rule.R_PLEN_17.id(),
                                    meeting.id().path() + "/invitations/observers")));
                }
            }
        }
        return awaited;
    }

    private static void preparing(Acting who, Meeting meeting, List<Letter> letters, @Nullable Duty duty, LocalDate today, List<Awaited> awaited) {
        if (letters.isEmpty() && InvitationRights.convening(meeting) && duty != null && duty.done() == null && !duty.target().isAfter(today.plusDays(AHEAD))) {
            awaited.add(awaited("invitations.awaited.prepare", 0, meeting, duty.target()));
        }
        var unsigned = (int) letters.stream().filter(letter -> letter.signed() == null).count();
        if (unsigned > 0 && InvitationRights.maySign(who)) {
            awaited.add(awaited("invitations.awaited.sign", unsigned, meeting, duty == null ? null : duty.target()));
        }
    }

    private static void dispatching(Meeting meeting, List<Letter> letters, @Nullable Duty duty, Terms terms, LocalDate today, List<Awaited> awaited) {
        var ready = (int) letters.stream().filter(Letter::toDispatch).count();
        if (ready > 0) {
            awaited.add(awaited("invitations.awaited.dispatch", ready, meeting, duty == null || duty.done() != null ? null : duty.target()));
        }
        var silent = Reminders.due(letters, meeting, terms, today);
        if (!silent.isEmpty()) {
            awaited.add(awaited("invitations.awaited.remind", silent.size(), meeting,
                    Reminders.reached(meeting, terms, today).map(Reminders.Mark::on).orElse(null)));
        }
    }

    private static Awaited awaited(String key, int letters, Meeting meeting, @Nullable LocalDate due) {
        return new Awaited(Message.of(key, letters), Titles.of(meeting), due, (meeting.plenary() ? Rule.R_PREP_04 : Rule.R_CMT_21).id(),
                meeting.id().path() + "/invitations");
    }
}
