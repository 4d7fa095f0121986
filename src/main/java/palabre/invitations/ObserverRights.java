package palabre.invitations;

import static palabre.journal.Function.AUT;
import static palabre.journal.Function.BRRC;
import static palabre.journal.Function.FP;
import static palabre.journal.Function.HOTE;
import static palabre.journal.Function.OMD;
import static palabre.journal.Function.PRES;
import static palabre.journal.Function.SG;
import static palabre.journal.Function.VP;

import palabre.journal.Acting;
import palabre.meetings.Meeting;

/// Who may propose observers and decide on them (P-34): members, host, lead, regional office and the technical supports propose, the presidency approves.
public final class ObserverRights {

    private ObserverRights() {}

    public static boolean maySee(Acting who, Meeting meeting) {
        return meeting.plenary() && InvitationRights.has(meeting) && (who.is(PRES, SG, BRRC, OMD, VP, FP, AUT) || hosts(who, meeting));
    }

    public static boolean mayPropose(Acting who, Meeting meeting) {
        return maySee(who, meeting) && !who.is(SG, AUT) && InvitationRights.convening(meeting);
    }

    public static boolean mayDecide(Acting who) {
        return who.is(PRES);
    }

    public static boolean mayWithdraw(Acting who, ObserverProposal observer) {
        return observer.proposedBy().samePerson(who.actor());
    }

    /// Members see their own proposals, those who see to invitations see all.
    public static boolean maySee(Acting who, ObserverProposal observer) {
        return InvitationRights.maySee(who) || mayWithdraw(who, observer);
    }

    private static boolean hosts(Acting who, Meeting meeting) {
        var scope = who.capacity().scope();
        return who.is(HOTE) && (meeting.host().filter(host -> host.iso().equals(scope)).isPresent() || scope.equals(meeting.id().value().toString()));
    }
}
