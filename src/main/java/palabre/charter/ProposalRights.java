package palabre.charter;

import palabre.journal.Acting;
import palabre.journal.Function;

/// Who may change parameters and severities (P-05): the presidency proposes, the regional office decides.
public final class ProposalRights {

    private ProposalRights() {}

    public static boolean mayPropose(Acting who) {
        return who.signedIn() && who.is(Function.PRES);
    }

    public static boolean mayDecide(Acting who) {
        return who.signedIn() && who.is(Function.BRRC);
    }

    public static boolean mayWithdraw(Acting who, Proposal proposal) {
        return mayPropose(who) && proposal.by().samePerson(who.actor());
    }
}
