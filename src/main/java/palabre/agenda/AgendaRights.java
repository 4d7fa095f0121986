package palabre.agenda;

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

import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingRights;
import palabre.meetings.Stage;

/// Who may do what with the agenda of a meeting (P-20 to P-25).
public final class AgendaRights {

    private AgendaRights() {}

    /// An agenda is made once the preparation of the meeting has begun.
    public static boolean has(Meeting meeting) {
        return !meeting.stage().draft() && meeting.stage() != Stage.CANCELLED && meeting.asItWas() == null;
    }

    /// The lead country's house drafts a plenary's, the host a commission's (R-PREP-05, R-CMT-22).
    public static boolean mayDraft(Acting who, Meeting meeting) {
        return meeting.plenary() ? who.is(PRES, SG) : MeetingRights.hosts(who, meeting);
    }

    /// What its owner decides: to consult, to publish, to answer those who propose.
    public static boolean mayDecide(Acting who, Meeting meeting) {
        return meeting.plenary() ? who.is(PRES) : MeetingRights.hosts(who, meeting);
    }

    public static boolean mayCall(Acting who, Meeting meeting) {
        return mayDraft(who, meeting);
    }

    /// Those who are consulted, and the assessors who comment, see the draft that is before them.
    public static boolean maySeeDraft(Acting who, Meeting meeting) {
        return mayDraft(who, meeting) || who.is(ASS, BRRC) || (meeting.plenary() ? who.is(OMD, VP) || MeetingRights.hosts(who, meeting) : who.is(PRES, SG));
    }

    /// Observers and partners only of a plenary; participants of that, and of a commission meeting when they are confirmed for it.
    public static boolean mayRead(Acting who, Meeting meeting, boolean takesPart) {
        return who.is(FP, AUT, HOTE, PRES, SG, ASS, BRRC, OMD, VP, RAP) || meeting.plenary() && who.is(OBS, PTF, PAR) || takesPart && who.is(PAR);
    }

    /// `sits` when the reader's country belongs to the commission, or the meeting is a plenary.
    public static boolean mayPropose(Acting who, Meeting meeting, Agenda agenda, boolean sits) {
        return agenda.phase().open() && (sits && who.is(FP, AUT)
                || who.is(ASS, BRRC) || meeting.plenary() && (who.is(OMD, VP, PTF) || MeetingRights.hosts(who, meeting)));
    }

    /// Only a body that is asked, for as long as it is asked.
    public static boolean mayGiveOpinion(Acting who, Agenda agenda) {
        return agenda.phase() == Phase.CONSULTATION && agenda.consultation() != null
                && agenda.consultation().asked().stream().anyMatch(one -> one.is(who));
    }

    public static boolean maySeeOpinions(Acting who, Meeting meeting) {
        return maySeeDraft(who, meeting);
    }

    /// The rapporteurs record what the meeting adopted; so may who presides.
    public static boolean mayAdopt(Acting who, Meeting meeting) {
        return MeetingRights.reports(who, meeting) || mayDecide(who, meeting);
    }
}
