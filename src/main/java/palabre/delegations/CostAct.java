package palabre.delegations;

import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;

/// What was done about who pays for someone.
public sealed interface CostAct extends Act {

    MeetingId meeting();

    @Override
    default String subject() {
        return meeting().subject();
    }

    record CostExceptionAsked(MeetingId meeting, String name, CostLine line, Payer payer, String basis, Actor by) implements CostAct {}

    record CostExceptionEndorsed(MeetingId meeting, String name, CostLine line, Actor by) implements CostAct {}

    record CostExceptionGranted(MeetingId meeting, String name, CostLine line, Payer payer, Actor by) implements CostAct {}

    record CostExceptionRefused(MeetingId meeting, String name, CostLine line, String reason, Actor by) implements CostAct {}

    record CoverageRequested(MeetingId meeting, String name, Actor by) implements CostAct {}

    record CoverageApproved(MeetingId meeting, String name, Actor by) implements CostAct {}

    record CoverageRefused(MeetingId meeting, String name, String reason, Actor by) implements CostAct {}
}
