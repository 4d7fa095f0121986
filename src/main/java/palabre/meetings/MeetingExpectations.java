package palabre.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import palabre.bodies.Commissions;
import palabre.charter.Charter;
import palabre.journal.Acting;
import palabre.journal.Awaited;
import palabre.journal.Expectations;
import palabre.ui.Message;

/// What meetings expect of whoever acts: the lines of the retro-plannings they owe, and the steps that are theirs.
@Component
class MeetingExpectations implements Expectations {

    private final Meetings meetings;
    private final Planning planning;
    private final Duties duties;
    private final Commissions commissions;
    private final Charter charter;

    MeetingExpectations(Meetings meetings, Planning planning, Duties duties, Commissions commissions, Charter charter) {
        this.meetings = meetings;
        this.planning = planning;
        this.duties = duties;
        this.commissions = commissions;
        this.charter = charter;
    }

    @Override
    public List<Awaited> of(Acting who, LocalDate today) {
        var awaited = new ArrayList<Awaited>();
        if (!who.signedIn()) {
            return awaited;
        }
        var titles = new HashMap<MeetingId, Message>();
        var all = meetings.all();
        if (MeetingRights.mayPlan(who)) {
            for (var commission : YearlyMeetings.missing(commissions.all(), all, charter.on(today), today)) {
                awaited.add(new Awaited(Message.of("meetings.awaited.year", commission.number(), String.valueOf(today.getYear())),
                        Message.of("meetings.awaited.year.why"), null, "R-FCT-05", "/meetings/new?kind=commission"));
            }
        }
        for (var meeting : all) {
            titles.put(meeting.id(), Titles.of(meeting));
            if (MeetingRights.mayEndorseHost(who, meeting)) {
                awaited.add(step("meetings.awaited.visa", meeting, "R-FCT-04"));
            }
            if (MeetingRights.mayAgreeCancellation(who, meeting)) {
                awaited.add(step("meetings.awaited.cancellation", meeting, null));
            }
            if (meeting.with().isPresent() && MeetingRights.mayHandOver(who, meeting)) {
                awaited.add(step("meetings.handover.what", meeting, "R-CMT-18"));
            }
            if (MeetingRights.mayConfirm(who, meeting)) {
                awaited.add(step("meetings.awaited.confirmation", meeting, "R-PLEN-06"));
            }
        }
        var told = duties.seen();
        for (var duty : planning.duties()) {
            if (!told.contains(duty.task()) && duty.done() == null && duty.owedBy(who) && !duty.target().isAfter(today.plusDays(120))) {
                awaited.add(new Awaited(Message.of("meetings.duty." + duty.task()),
                        Message.of("meetings.awaited.duty", titles.getOrDefault(duty.meeting(), Message.of("ui.menu.meetings")), duty.mark()), duty.target(), duty.rule(),
                        duty.path()));
            }
        }
        return awaited;
    }

    private static Awaited step(String key, Meeting meeting, @Nullable String rule) {
        return new Awaited(Message.of(key), Titles.of(meeting), null, rule, meeting.id().path());
    }
}
