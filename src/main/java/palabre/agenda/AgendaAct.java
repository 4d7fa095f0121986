package palabre.agenda;

import java.time.LocalDate;
import java.util.List;
import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.meetings.MeetingId;

/// What was done to the agenda of a meeting.
public sealed interface AgendaAct extends Act {

    MeetingId meeting();

    @Override
    default String subject() {
        return meeting().subject();
    }

    record ItemsCalledFor(MeetingId meeting, LocalDate until, Actor by) implements AgendaAct {}

    record AgendaDrafted(MeetingId meeting, String what, String item, Actor by) implements AgendaAct {}

    record ConsultationOpened(MeetingId meeting, LocalDate until, Actor by) implements AgendaAct {}

    record OpinionGiven(MeetingId meeting, Function body, Opinion.Verdict verdict, Actor by) implements AgendaAct {}

    record SilenceRecorded(MeetingId meeting, Function body, Actor by) implements AgendaAct {}

    /// A version was put before its readers; `removed` are the items it no longer has, for whoever was designated for them.
    record AgendaReleased(MeetingId meeting, int number, Phase phase, List<String> removed, Actor by) implements AgendaAct {}

    record AgendaAdopted(MeetingId meeting, int number, Actor by) implements AgendaAct {}

    record AgendaFrozen(MeetingId meeting, Actor by) implements AgendaAct {}

    record ItemProposed(MeetingId meeting, String title, boolean late, Actor by) implements AgendaAct {}

    record ProposalAnswered(MeetingId meeting, String title, ItemProposal.Status status, String answer, Actor by) implements AgendaAct {}
}
