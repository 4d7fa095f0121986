package palabre.delegations;

import static palabre.journal.Function.AUD;
import static palabre.journal.Function.AUT;
import static palabre.journal.Function.BRRC;
import static palabre.journal.Function.FIN;
import static palabre.journal.Function.PRES;
import static palabre.journal.Function.SG;
import static palabre.journal.Function.VP;

import palabre.journal.Acting;

/// Who may do what about who pays (P-83, P-86).
public final class CostRights {

    private CostRights() {}

    /// Whoever sends, and those who run the group.
    public static boolean mayRead(Acting who, Sender sender) {
        return DelegationRights.mayName(who, sender) || who.is(PRES, SG, BRRC);
    }

    /// P-86: the authority of whoever sends.
    public static boolean mayAsk(Acting who, Sender sender) {
        return who.is(AUT) && DelegationRights.mayName(who, sender) || sender.administration().isEmpty() && DelegationRights.mayConfirm(who, sender);
    }

    /// P-86: the visa of the regional office.
    public static boolean mayEndorse(Acting who) {
        return who.is(BRRC);
    }

    public static boolean mayDecide(Acting who) {
        return who.is(PRES);
    }

    /// P-83.
    public static boolean mayReadCoverages(Acting who) {
        return who.is(FIN, PRES, BRRC, VP, AUD);
    }

    /// P-83: who keeps the fund, and never who asks (SoD-05).
    public static boolean mayApprove(Acting who) {
        return who.is(FIN);
    }
}
