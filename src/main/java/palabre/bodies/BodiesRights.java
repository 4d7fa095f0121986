package palabre.bodies;

import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.members.AdministrationId;

/// Who may enter mandates and prepare or adopt the composition of the commissions (P-04, P-73).
public final class BodiesRights {

    private BodiesRights() {}

    public static boolean mayEnterMandate(Acting who) {
        return who.is(Function.BRRC);
    }

    public static boolean mayPrepareComposition(Acting who) {
        return who.is(Function.SG, Function.PRES);
    }

    public static boolean mayAdoptComposition(Acting who) {
        return who.is(Function.PRES);
    }

    /// Commissions are named by plenary decision, which the presidency enters (A-10, R-COM-01).
    public static boolean mayRenameCommission(Acting who) {
        return who.is(Function.PRES);
    }

    public static boolean mayEndorseComposition(Acting who) {
        return who.is(Function.BRRC);
    }

    /// The draft and all wishes are seen by those who prepare it, by the regional office for its visa and by national authorities.
    public static boolean maySeeDraft(Acting who) {
        return who.is(Function.SG, Function.PRES, Function.BRRC, Function.AUT);
    }

    public static boolean mayExpressWish(Acting who) {
        return who.is(Function.AUT);
    }

    /// A focal point reads the wish of its own administration.
    public static boolean maySeeWish(Acting who, AdministrationId of) {
        return maySeeDraft(who) || who.is(Function.FP) && who.capacity().scope().equals(of.iso());
    }

    /// Those who run the group are named to whoever is signed in to work with them (P-02).
    public static boolean maySeeHolders(Acting who) {
        return who.is(Function.PAR, Function.FP, Function.AUT, Function.RAP, Function.HOTE, Function.PRES, Function.SG,
                Function.ASS, Function.BRRC, Function.OMD, Function.VP, Function.CEX, Function.CDG);
    }
}
