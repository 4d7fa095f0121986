package palabre.delegations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;

/// What was done about those who are sent to a meeting; `version` is the one of the delegation that it made.
public sealed interface DelegationAct extends Act {

    MeetingId meeting();

    Sender sender();

    @Override
    default String subject() {
        return meeting().subject();
    }

    record DelegationProposed(MeetingId meeting, Sender sender, List<String> people, int version, Actor by) implements DelegationAct {}

    record DelegationReturned(MeetingId meeting, Sender sender, String reason, int version, Actor by) implements DelegationAct {}

    /// The authority validated, and committed itself on costs. `daysBefore` is there when the term had passed (R-PART-01).
    record DelegationConfirmed(MeetingId meeting, Sender sender, List<String> people, @Nullable Integer daysBefore, int version, Actor by) implements DelegationAct {}

    record DelegateReplaced(MeetingId meeting, Sender sender, String former, String next, Actor by) implements DelegationAct {}

    record DelegateWithdrawn(MeetingId meeting, Sender sender, String name, String reason, Actor by) implements DelegationAct {}

    /// The meeting was put off; the delegation has to be confirmed for its new dates.
    record DelegationToReconfirm(MeetingId meeting, Sender sender, int version, Actor by) implements DelegationAct {}

    record DelegationReconfirmed(MeetingId meeting, Sender sender, Actor by) implements DelegationAct {}

    /// An item an expert came for is no longer on the agenda.
    record ExpertWithoutItem(MeetingId meeting, Sender sender, String name, String item, Actor by) implements DelegationAct {}

    record DesignationSheetKept(MeetingId meeting, Sender sender, String file, Actor by) implements DelegationAct {}

    record DesignationLinkIssued(MeetingId meeting, Sender sender, Instant until, Actor by) implements DelegationAct {}

    record ObserverAdmitted(MeetingId meeting, Sender sender, Category kind, Actor by) implements DelegationAct {}
}
