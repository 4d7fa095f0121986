package palabre.delegations;

import static palabre.journal.Function.ASS;
import static palabre.journal.Function.AUT;
import static palabre.journal.Function.BRRC;
import static palabre.journal.Function.FP;
import static palabre.journal.Function.HOTE;
import static palabre.journal.Function.OBS;
import static palabre.journal.Function.OMD;
import static palabre.journal.Function.PAR;
import static palabre.journal.Function.PRES;
import static palabre.journal.Function.PTF;
import static palabre.journal.Function.RAP;
import static palabre.journal.Function.SG;
import static palabre.journal.Function.VP;

import java.time.LocalDate;
import palabre.agenda.AgendaRights;
import palabre.charter.DerogationRights;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.members.AdministrationId;

/// Who may do what about those who are sent to a meeting (P-32 to P-36).
public final class DelegationRights {

    private DelegationRights() {}

    /// People are sent to a meeting whose preparation has begun and that is not over.
    public static boolean open(Meeting meeting, LocalDate today) {
        return AgendaRights.has(meeting) && !meeting.stage().held() && !meeting.dates().last().isBefore(today);
    }

    /// P-35: who comes is for those who work on the meeting; an authority reads its own, whoever takes part those of that meeting.
    public static boolean mayRead(Acting who, Meeting meeting, boolean takesPart) {
        return AgendaRights.has(meeting) && (who.is(FP, AUT, RAP, HOTE, PRES, SG, ASS, BRRC, OMD, VP) || who.is(PAR, OBS, PTF) && takesPart);
    }

    /// P-35: the whole list, and not one's own delegation only.
    public static boolean mayReadAll(Acting who) {
        return !who.is(AUT, OBS, PTF);
    }

    /// Who has not answered is for those who may call; neighbours are told nothing of it (R-SEC-05).
    public static boolean maySeeSilence(Acting who) {
        return who.is(PRES, SG, BRRC);
    }

    /// P-32: one's own sender's people.
    public static boolean mayName(Acting who, Sender sender) {
        return Sender.of(who).filter(sender::equals).isPresent();
    }

    /// The focal point proposes, and the authority decides.
    public static boolean mayPropose(Acting who, Sender sender) {
        return who.is(FP) && mayName(who, sender);
    }

    /// P-32: the authority, or who heads the body or organisation that sends.
    public static boolean mayConfirm(Acting who, Sender sender) {
        return !who.is(FP) && mayName(who, sender);
    }

    /// What the signed sheet says is for those who may answer for it, and those who run the meeting (D-06).
    public static boolean mayReadSheet(Acting who, Meeting meeting, Sender sender) {
        return mayName(who, sender) || who.is(PRES, SG, BRRC) || hosts(who, meeting);
    }

    /// The office that dispatches invitations opens the plenary to observers; the presidency prepares them (P-34).
    public static boolean mayAdmit(Acting who) {
        return who.is(BRRC);
    }

    public static boolean mayAskForGuest(Acting who, Meeting meeting) {
        return DerogationRights.mayRequest(who, meeting.host().map(AdministrationId::iso).orElse(null));
    }

    static boolean hosts(Acting who, Meeting meeting) {
        return who.is(HOTE) && (meeting.host().filter(host -> host.iso().equals(who.capacity().scope())).isPresent()
                || who.capacity().scope().equals(meeting.id().value().toString()));
    }
}
