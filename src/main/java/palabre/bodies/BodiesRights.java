package palabre.bodies;

import palabre.journal.Acting;
import palabre.journal.Function;

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

    /// The draft is seen by those who prepare it, by the regional office for its visa and by national authorities.
    public static boolean maySeeDraft(Acting who) {
        return who.is(Function.SG, Function.PRES, Function.BRRC, Function.AUT, Function.FP);
    }

    /// Those who run the group are named to whoever is signed in to work with them (P-02).
    public static boolean maySeeHolders(Acting who) {
        return who.is(Function.PAR, Function.FP, Function.AUT, Function.RAP, Function.HOTE, Function.PRES, Function.SG,
                Function.ASS, Function.BRRC, Function.OMD, Function.VP, Function.CEX, Function.CDG);
    }
}
