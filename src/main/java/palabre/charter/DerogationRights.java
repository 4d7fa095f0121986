package palabre.charter;

import org.jspecify.annotations.Nullable;
import palabre.journal.Acting;
import palabre.journal.Function;

/// Who may do what about derogations (P-06).
public final class DerogationRights {

    private DerogationRights() {}

    /// `host` is the country that receives what the derogation is about, if there is one:
    /// its focal point may ask, another's may not.
    public static boolean mayRequest(Acting who, @Nullable String host) {
        return who.signedIn() && (who.is(Function.PRES, Function.SG, Function.HOTE)
                || who.is(Function.FP) && who.capacity().scope().equals(host));
    }

    public static boolean mayEndorse(Acting who) {
        return who.signedIn() && who.is(Function.BRRC);
    }

    public static boolean mayDecide(Acting who) {
        return who.signedIn() && who.is(Function.PRES);
    }

    public static boolean mayList(Acting who) {
        return who.signedIn()
                && who.is(Function.PRES, Function.SG, Function.ASS, Function.BRRC, Function.AUD, Function.FP);
    }

    /// A host reads what it asked for itself.
    public static boolean mayRead(Acting who, Derogation derogation) {
        return mayList(who)
                || who.is(Function.HOTE) && derogation.requestedBy().samePerson(who.actor());
    }
}
