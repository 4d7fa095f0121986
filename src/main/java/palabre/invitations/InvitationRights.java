package palabre.invitations;

import static palabre.journal.Function.AUT;
import static palabre.journal.Function.BRRC;
import static palabre.journal.Function.FP;
import static palabre.journal.Function.OMD;
import static palabre.journal.Function.PRES;
import static palabre.journal.Function.SG;
import static palabre.journal.Function.VP;

import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.meetings.Stage;
import palabre.members.AdministrationId;

/// Who may do what with invitations (P-30, P-31): the lead country prepares, the regional office dispatches, the host has no part in it.
public final class InvitationRights {

    private InvitationRights() {}

    /// Once the host is settled and until the meeting opens.
    public static boolean convening(Meeting meeting) {
        return meeting.stage().movable() && !meeting.stage().draft() && meeting.asItWas() == null;
    }

    /// Meetings of the past were entered as they were.
    public static boolean has(Meeting meeting) {
        return meeting.asItWas() == null && meeting.stage() != Stage.PROJECT;
    }

    /// Where each letter stands, by name: the presidency's house and the regional office alone.
    public static boolean maySee(Acting who) {
        return who.is(PRES, SG, BRRC);
    }

    public static boolean mayPrepare(Acting who) {
        return who.is(PRES, SG);
    }

    public static boolean maySign(Acting who) {
        return who.is(PRES);
    }

    /// The regional office, and it alone (R-PREP-04, R-CMT-21).
    public static boolean mayDispatch(Acting who) {
        return who.is(BRRC);
    }

    /// Answers that came by letter are entered by whoever received them.
    public static boolean mayEnterAnswer(Acting who) {
        return maySee(who);
    }

    /// The addressee reads its own letter once it went out.
    public static boolean mayRead(Acting who, Letter letter) {
        return maySee(who) || letter.dispatched() && isFor(who, letter);
    }

    public static boolean isFor(Acting who, Letter letter) {
        return switch (letter.to().group()) {
            case ADMINISTRATION -> who.is(FP, AUT) && AdministrationId.of(who).filter(own -> own.iso().equals(letter.to().code())).isPresent();
            case ORGANISATION -> switch (letter.to().code()) {
                case Addressees.WCO -> who.is(OMD);
                case Addressees.VICE_PRESIDENCY -> who.is(VP);
                default -> who.is(BRRC) && who.capacity().scope().equals(letter.to().code());
            };
            case OBSERVER -> false;
        };
    }

    /// To receive it, and to decline, binds the administration: its authority says so, or its focal point acknowledges.
    public static boolean mayAcknowledge(Acting who, Letter letter) {
        return letter.dispatched() && !letter.replaced() && letter.received() == null && isFor(who, letter);
    }

    public static boolean mayDecline(Acting who, Letter letter) {
        return letter.silent() && isFor(who, letter) && !who.is(FP);
    }
}
