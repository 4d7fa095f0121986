package palabre.printing;

import palabre.journal.Acting;
import palabre.journal.Function;

/// Who may look at the letterhead, and who decides what it is.
public final class LetterheadRights {

    private LetterheadRights() {}

    /// Those who prepare or send the group's letters.
    public static boolean maySee(Acting who) {
        return who.is(Function.SG, Function.ASS, Function.PRES, Function.BRRC, Function.RAP, Function.HOTE);
    }

    public static boolean mayChange(Acting who) {
        return who.is(Function.SG, Function.PRES);
    }
}
