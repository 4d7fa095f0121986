package palabre.meetings;

import java.time.LocalDate;
import java.util.List;
import palabre.files.Fingerprint;
import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.members.AdministrationId;

/// What was done to a meeting.
public sealed interface MeetingAct extends Act {

    MeetingId meeting();

    @Override
    default String subject() {
        return meeting().subject();
    }

    record MeetingPlanned(MeetingId meeting, Dates dates, Actor by) implements MeetingAct {}

    record MeetingChanged(MeetingId meeting, Dates before, Dates dates, Actor by) implements MeetingAct {}

    record MeetingProposed(MeetingId meeting, Actor by) implements MeetingAct {}

    record HostDecided(MeetingId meeting, AdministrationId host, String reference, Actor by) implements MeetingAct {}

    record HostEndorsed(MeetingId meeting, Actor by) implements MeetingAct {}

    record MeetingConfirmed(MeetingId meeting, Dates dates, Actor by) implements MeetingAct {}

    record MeetingConvened(MeetingId meeting, Actor by) implements MeetingAct {}

    record DocumentsSent(MeetingId meeting, Actor by) implements MeetingAct {}

    record MeetingPostponed(MeetingId meeting, Dates before, Dates dates, String reason, Actor by) implements MeetingAct {}

    record MeetingOpened(MeetingId meeting, String chair, String coChair, Actor by) implements MeetingAct {}

    record MeetingClosed(MeetingId meeting, Actor by) implements MeetingAct {}

    record SittingSuspended(MeetingId meeting, int number, Actor by) implements MeetingAct {}

    record SittingResumed(MeetingId meeting, int number, Actor by) implements MeetingAct {}

    record TeamEntered(MeetingId meeting, List<String> team, String minutes, Actor by) implements MeetingAct {}

    record StaffLent(MeetingId meeting, List<String> staff, Actor by) implements MeetingAct {}

    record ReportHandedOver(MeetingId meeting, String reference, Actor by) implements MeetingAct {}

    record CancellationAsked(MeetingId meeting, String reason, Actor by) implements MeetingAct {}

    record CancellationWithdrawn(MeetingId meeting, Actor by) implements MeetingAct {}

    record MeetingCancelled(MeetingId meeting, Actor by) implements MeetingAct {}

    record PastMeetingRecorded(MeetingId meeting, Dates dates, Actor by) implements MeetingAct {}

    record DutyDone(MeetingId meeting, Duty.Task task, LocalDate on, String note, Actor by) implements MeetingAct {}

    record DutyReopened(MeetingId meeting, Duty.Task task, Actor by) implements MeetingAct {}

    record CandidatureMade(MeetingId meeting, AdministrationId candidate, Candidature.Status status, Actor by) implements MeetingAct {}

    record LetterAttached(MeetingId meeting, AdministrationId candidate, Fingerprint content, String name, Actor by) implements MeetingAct {}
}
