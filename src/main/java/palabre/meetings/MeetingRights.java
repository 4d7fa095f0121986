package palabre.meetings;

import static palabre.journal.Function.ASS;
import static palabre.journal.Function.AUD;
import static palabre.journal.Function.AUT;
import static palabre.journal.Function.BRRC;
import static palabre.journal.Function.FP;
import static palabre.journal.Function.HOTE;
import static palabre.journal.Function.OMD;
import static palabre.journal.Function.PRES;
import static palabre.journal.Function.RAP;
import static palabre.journal.Function.SG;
import static palabre.journal.Function.VP;

import java.time.LocalDate;
import palabre.journal.Acting;
import palabre.members.AdministrationId;

/// Who may do what to a meeting (P-10 to P-13).
public final class MeetingRights {

    private MeetingRights() {}

    /// A meeting is seen by all once its host is settled; before that by those who prepare it.
    public static boolean maySee(Acting who, Meeting meeting) {
        return meeting.known() || who.is(PRES, SG, ASS, BRRC, OMD, VP, FP, AUT, HOTE, RAP, AUD);
    }

    public static boolean mayPlan(Acting who) {
        return who.is(PRES, SG);
    }

    public static boolean mayChange(Acting who, Meeting meeting) {
        return who.is(PRES, SG) && meeting.stage().movable() && meeting.asItWas() == null && meeting.with().isEmpty();
    }

    public static boolean mayPropose(Acting who, Meeting meeting) {
        return who.is(PRES) && meeting.plenary() && meeting.stage() == Stage.PROJECT;
    }

    public static boolean mayDecideHost(Acting who, Meeting meeting) {
        return who.is(PRES) && meeting.with().isEmpty()
                && meeting.stage() == (meeting.plenary() ? Stage.PROPOSED : Stage.PROJECT);
    }

    public static boolean mayEndorseHost(Acting who, Meeting meeting) {
        var decision = meeting.hosting().decision();
        return who.is(BRRC) && meeting.stage().draft() && decision != null && !decision.complete();
    }

    public static boolean mayConfirm(Acting who, Meeting meeting) {
        var decision = meeting.hosting().decision();
        return mayDecideHost(who, meeting) && decision != null && decision.complete();
    }

    public static boolean mayPostpone(Acting who, Meeting meeting) {
        return who.is(PRES) && meeting.stage().movable() && meeting.asItWas() == null && meeting.with().isEmpty();
    }

    public static boolean mayAskCancellation(Acting who, Meeting meeting) {
        return mayPostpone(who, meeting) && meeting.cancellation() == null;
    }

    public static boolean mayAgreeCancellation(Acting who, Meeting meeting) {
        return who.is(BRRC) && meeting.cancellation() != null && meeting.stage() != Stage.CANCELLED;
    }

    public static boolean mayRecordPast(Acting who) {
        return who.is(PRES, SG);
    }

    /// The presidency opens a plenary, the host a commission; the regional office and the presidency may in their stead (P-14, P-15).
    public static boolean mayOpen(Acting who, Meeting meeting, LocalDate today) {
        return runs(who, meeting) && meeting.asItWas() == null && meeting.stage().movable()
                && !meeting.stage().draft() && !today.isBefore(meeting.dates().first());
    }

    /// To suspend its sittings, go on with them and close it.
    /// The presidency's house asks, while the plenary is prepared, to open it without the regional office (R-PLEN-08).
    public static boolean mayAskToOpenAlone(Acting who, Meeting meeting) {
        return who.is(PRES, SG) && meeting.plenary() && meeting.asItWas() == null && meeting.stage().movable() && !meeting.stage().draft();
    }

    public static boolean mayClose(Acting who, Meeting meeting) {
        return runs(who, meeting) && meeting.inSession();
    }

    private static boolean runs(Acting who, Meeting meeting) {
        return who.is(PRES) || (meeting.plenary() ? who.is(BRRC) : hosts(who, meeting));
    }

    /// The rapporteurs of a commission, at its opening; those of a plenary are entered among the mandates of the group (P-16).
    public static boolean mayEnterTeam(Acting who, Meeting meeting) {
        return !meeting.plenary() && meeting.inSession() && (who.is(PRES) || hosts(who, meeting));
    }

    /// The host lends its own people (R-PLEN-19, R-CMT-10).
    public static boolean mayLendStaff(Acting who, Meeting meeting) {
        return hosts(who, meeting) && meeting.asItWas() == null && !meeting.stage().draft() && meeting.stage() != Stage.CANCELLED
                && !meeting.stage().held();
    }

    public static boolean mayHandOver(Acting who, Meeting meeting) {
        return runs(who, meeting) && !meeting.plenary() && meeting.stage() == Stage.REPORT_ADOPTED;
    }

    /// Acts for the country that hosts it, or as the host of this very meeting.
    public static boolean hosts(Acting who, Meeting meeting) {
        var scope = who.capacity().scope();
        return who.is(HOTE) && (meeting.host().filter(host -> host.iso().equals(scope)).isPresent() || scope.equals(meeting.id().value().toString()));
    }

    /// Reports on it: on a plenary, the group's rapporteurs; on a commission, those it designated (R-CMT-09).
    public static boolean reports(Acting who, Meeting meeting) {
        return who.is(RAP) && (meeting.plenary() ? AdministrationId.of(who).isPresent() : who.capacity().scope().equals(meeting.id().value().toString()));
    }

    /// A focal point prepares a candidature, the authority lodges it, each for its own country.
    public static boolean mayStand(Acting who, Meeting meeting) {
        return who.is(FP, AUT) && meeting.stage().draft() && meeting.plenary();
    }

    /// A letter nobody has lodged yet is its own country's; from then on it is read by whoever sees candidatures.
    public static boolean mayReadLetter(Acting who, Candidature candidature) {
        return maySeeConformity(who) && (candidature.status() != Candidature.Status.PREPARED || ownCandidature(who, candidature));
    }

    /// The focal point scans, or the authority itself.
    public static boolean mayAttachLetter(Acting who, Candidature candidature) {
        return who.is(FP, AUT) && ownCandidature(who, candidature) && candidature.takesLetter();
    }

    private static boolean ownCandidature(Acting who, Candidature candidature) {
        return AdministrationId.of(who).filter(candidature.candidate()::equals).isPresent();
    }

    /// The presidency supervises the commissions; those who assist it, and the office that supervises all, see the same.
    public static boolean maySupervise(Acting who) {
        return who.is(PRES, SG, BRRC);
    }

    public static boolean maySeeConformity(Acting who) {
        return who.is(PRES, SG, ASS, BRRC, OMD, VP, FP, AUT, RAP, AUD);
    }

    /// Whoever owes a line says that it is done; the presidency and the regional office may for others. What was seen done needs no word.
    public static boolean mayTell(Acting who, Duty duty) {
        return !duty.proved() && mayFollow(who, duty);
    }

    /// Whoever is concerned by a line may look behind it.
    public static boolean mayFollow(Acting who, Duty duty) {
        return duty.owedBy(who) || who.is(PRES, SG, BRRC);
    }

    /// A country makes its own days off known; those of all, the regional office.
    public static boolean mayAnnounceHoliday(Acting who, String country) {
        return who.is(BRRC) || who.is(FP, AUT) && country.equals(who.capacity().scope());
    }
}
