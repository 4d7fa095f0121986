package palabre.bodies;

import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.members.AdministrationId;

/// Who may enter, prepare, decide or take back a mandate, and keep the sessions of the organs above (P-04, P-16, P-72).
public final class MandateRights {

    private MandateRights() {}

    /// A country offers itself.
    public static boolean mayStand(Acting who) {
        return who.is(Function.FP, Function.AUT);
    }

    /// The rapporteur puts forward what the plenary discusses; the presidency may itself.
    public static boolean mayProposeAssessors(Acting who) {
        return reportsOnPlenaries(who) || who.is(Function.PRES);
    }

    public static boolean mayDesignateAssessors(Acting who) {
        return who.is(Function.PRES);
    }

    public static boolean mayEndorseAssessors(Acting who) {
        return who.is(Function.BRRC);
    }

    public static boolean maySeeProposal(Acting who) {
        return reportsOnPlenaries(who) || who.is(Function.PRES, Function.BRRC, Function.FP, Function.AUT);
    }

    public static boolean mayEnterRapporteurs(Acting who) {
        return who.is(Function.PRES);
    }

    /// Who entered it may take it back; the seat of the regional office, nobody (R-SG-02).
    public static boolean mayAnnul(Acting who, Mandate mandate) {
        return switch (mandate.kind()) {
            case LEAD, VICE_PRESIDENCY -> BodiesRights.mayEnterMandate(who);
            case ASSESSOR, INTERIM_ASSESSOR, RAPPORTEUR, COMMISSION_RAPPORTEUR -> who.is(Function.PRES);
            case PERMANENT_SEAT -> false;
        };
    }

    /// Who entered it brings its act, once.
    public static boolean mayAttachAct(Acting who, Mandate mandate) {
        return mandate.founding().scan() == null && mayAnnul(who, mandate);
    }

    /// A vacant seat is filled for a time by decision of the presidency.
    public static boolean mayFillVacancy(Acting who) {
        return who.is(Function.PRES);
    }

    public static boolean mayAnnulSome(Acting who) {
        return who.is(Function.PRES, Function.BRRC);
    }

    /// The acts on which mandates rest, as papers (P-04).
    public static boolean maySeeActs(Acting who) {
        return who.is(Function.FP, Function.PRES, Function.SG, Function.ASS, Function.BRRC, Function.VP, Function.CDG, Function.AUD);
    }

    public static boolean mayKeepSessions(Acting who) {
        return who.is(Function.BRRC);
    }

    /// Whoever reports on a commission does so for its meeting alone.
    private static boolean reportsOnPlenaries(Acting who) {
        return who.is(Function.RAP) && AdministrationId.of(who).isPresent();
    }
}
