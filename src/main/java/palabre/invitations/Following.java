package palabre.invitations;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import palabre.delegations.DelegationAct;
import palabre.journal.Actor;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingAct;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;

/// When a meeting moves, its letters follow: whoever was told is told again (SM-01).
@Component
class Following {

    private final Convocations convocations;
    private final Meetings meetings;

    Following(Convocations convocations, Meetings meetings) {
        this.convocations = convocations;
        this.meetings = meetings;
    }

    /// Signed by whoever moved it: the letters wait for the regional office.
    @ApplicationModuleListener
    void on(MeetingAct.MeetingPostponed postponed) {
        amend(postponed.meeting(), postponed.reason(), postponed.by(), true);
    }

    @ApplicationModuleListener
    void on(MeetingAct.MeetingChanged changed) {
        amend(changed.meeting(), "", changed.by(), false);
    }

    @ApplicationModuleListener
    void on(MeetingAct.MeetingCancelled cancelled) {
        meetings.find(cancelled.meeting()).ifPresent(meeting -> {
            cancel(meeting, cancelled.by());
            meetings.with(meeting.id()).forEach(follower -> cancel(follower, cancelled.by()));
        });
    }

    /// Whoever named a delegation has answered.
    @ApplicationModuleListener
    void on(DelegationAct.DelegationConfirmed confirmed) {
        convocations.designated(confirmed.meeting(), confirmed.sender().code(), confirmed.by());
    }

    private void amend(MeetingId id, String reason, Actor by, boolean signed) {
        meetings.find(id).ifPresent(meeting -> {
            convocations.amend(meeting, reason, by, signed);
            meetings.with(id).forEach(follower -> convocations.amend(follower, reason, by, signed));
        });
    }

    private void cancel(Meeting meeting, Actor by) {
        var asked = meeting.cancellation();
        convocations.cancel(meeting, asked == null ? "" : asked.reason(), by);
    }
}
