package palabre.documents;

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
import palabre.journal.Acting;
import palabre.meetings.Meeting;

/// Who may do what with the documents of a meeting (P-40 to P-44); who may read them is `Reach`.
public final class DocumentRights {

    private DocumentRights() {}

    /// Papers are gathered once the preparation has begun, and on when the meeting is put off.
    public static boolean takesPapers(Meeting meeting) {
        return (!meeting.stage().draft() || !meeting.postponements().isEmpty()) && meeting.stage() != palabre.meetings.Stage.CANCELLED
                && meeting.asItWas() == null && !meeting.stage().held();
    }

    /// Participants and focal points for their own, observers for theirs, the host for its meeting, the organs for all (P-40).
    public static boolean mayDeposit(Acting who, Meeting meeting, Reach reach) {
        var sits = reach.attended().contains(meeting.id());
        return takesPapers(meeting) && who.signedIn() && (who.is(PRES, SG, ASS, BRRC) || who.is(OMD, VP) && sits || who.is(FP, PAR, HOTE) && sits
                || who.is(AUT) && reach.seated().contains(meeting.id())
                || who.is(OBS, PTF) && reach.observed().contains(meeting.id()));
    }

    /// Those who file what came by other ways say whose it is.
    public static boolean mayNameAuthor(Acting who) {
        return who.is(PRES, SG);
    }

    /// The secretariat and the presidency; the host for a commission (P-41).
    public static boolean mayExamine(Acting who, Meeting meeting, Reach reach) {
        return who.is(PRES, SG) || !meeting.plenary() && reach.desks().contains(meeting.id());
    }

    public static boolean mayTranslate(Acting who, Meeting meeting, Reach reach) {
        return who.is(SG, BRRC) || reach.desks().contains(meeting.id());
    }

    /// Its author, or those who examine.
    public static boolean mayReissue(Acting who, Meeting meeting, Document document, Reach reach) {
        return owns(document, reach) && mayDeposit(who, meeting, reach) || mayExamine(who, meeting, reach);
    }

    /// Its author brings the file it announced, or again what was returned.
    public static boolean mayBring(Acting who, Meeting meeting, Document document, Reach reach) {
        return (document.stage() == Stage.ANNOUNCED || document.stage() == Stage.RETURNED) && mayReissue(who, meeting, document, reach);
    }

    /// The regional office alone (R-PREP-08).
    public static boolean mayCommunicate(Acting who) {
        return who.is(BRRC);
    }

    public static boolean mayAskDerogation(Acting who, Meeting meeting, Reach reach) {
        return who.is(BRRC) || mayExamine(who, meeting, reach);
    }

    /// Its author alone.
    public static boolean mayWithdraw(Acting who, Meeting meeting, Document document, Reach reach) {
        return owns(document, reach) && mayDeposit(who, meeting, reach);
    }

    /// Presented in session: said by who presides or by the rapporteurs.
    public static boolean mayPresent(Acting who, Meeting meeting, Reach reach, LocalDate today) {
        return meeting.dates().begunBy(today) && (mayExamine(who, meeting, reach) || who.is(RAP) && reach.attended().contains(meeting.id()));
    }

    public static boolean mayRaise(Acting who, Meeting meeting, Document document, Reach reach) {
        return who.is(BRRC) || mayReissue(who, meeting, document, reach);
    }

    /// Each of the two asks, the other agrees (SoD-06).
    public static boolean mayLower(Acting who) {
        return who.is(PRES, BRRC);
    }

    /// Who was told, and who opened what.
    public static boolean maySeeProof(Acting who, Meeting meeting, Reach reach) {
        return reach.house() || reach.desks().contains(meeting.id());
    }

    private static boolean owns(Document document, Reach reach) {
        return reach.own().contains(document.author());
    }
}
