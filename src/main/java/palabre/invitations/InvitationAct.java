package palabre.invitations;

import java.time.LocalDate;
import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;

/// What was done to the invitations to a meeting.
public sealed interface InvitationAct extends Act {

    MeetingId meeting();

    @Override
    default String subject() {
        return meeting().subject();
    }

    record InvitationsPrepared(MeetingId meeting, Occasion occasion, int letters, Actor by) implements InvitationAct {}

    record InvitationReworded(MeetingId meeting, String reference, String addressee, Actor by) implements InvitationAct {}

    record InvitationsSigned(MeetingId meeting, int letters, Actor by) implements InvitationAct {}

    record SignedLetterAttached(MeetingId meeting, String reference, String addressee, String fingerprint, Actor by) implements InvitationAct {}

    record InvitationDispatched(MeetingId meeting, String reference, String addressee, Channel channel, LocalDate on, Actor by) implements InvitationAct {}

    record InvitationReminded(MeetingId meeting, String reference, String addressee, Channel channel, LocalDate on, Actor by) implements InvitationAct {}

    record ReceiptRecorded(MeetingId meeting, String reference, String addressee, LocalDate on, Actor by) implements InvitationAct {}

    record InvitationAnswered(MeetingId meeting, String reference, String addressee, boolean accepted, Answer.Way way, LocalDate on, Actor by) implements InvitationAct {}
}
