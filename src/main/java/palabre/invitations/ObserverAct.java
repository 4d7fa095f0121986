package palabre.invitations;

import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;

/// What was done about observers of a plenary.
public sealed interface ObserverAct extends Act {

    MeetingId meeting();

    @Override
    default String subject() {
        return meeting().subject();
    }

    record ObserverProposed(MeetingId meeting, String name, ObserverProposal.Quality quality, Actor by) implements ObserverAct {}

    record ObserverDecided(MeetingId meeting, String name, ObserverProposal.Stage stage, String answer, Actor by) implements ObserverAct {}
}
