package palabre.members;

import java.util.List;
import java.util.Set;
import palabre.journal.Acting;
import palabre.journal.Function;

/// Who may do what with members, their people and their accounts (P-02, P-03, P-07, P-100).
public final class MemberRights {

    /// What the regional office opens for an administration on an official letter.
    private static final List<Function> ON_A_LETTER =
            List.of(Function.AUT, Function.FP, Function.PRES, Function.SG, Function.ASS, Function.VP);

    /// What the regional office opens for an organisation.
    private static final List<Function> OF_ORGANISATIONS =
            List.of(Function.OMD, Function.BRRC, Function.CEX, Function.CDG, Function.FIN, Function.PTF, Function.OBS);

    /// R-SEC-08.
    private static final Set<Function> ON_TWO_FACTORS =
            Set.of(Function.AUT, Function.PRES, Function.BRRC, Function.FIN, Function.SYS, Function.AUD);

    private MemberRights() {}

    /// R-SEC-08: functions that a stolen password must not be enough for.
    public static boolean wantsSecondFactor(Function function) {
        return ON_TWO_FACTORS.contains(function);
    }

    /// P-02: the names of focal points and authorities are for those who work with them.
    public static boolean mayReadDirectory(Acting who) {
        return who.is(Function.PAR, Function.FP, Function.AUT, Function.RAP, Function.HOTE, Function.PRES, Function.SG,
                Function.ASS, Function.BRRC, Function.OMD, Function.VP, Function.CEX, Function.CDG);
    }

    /// P-03.
    public static boolean mayProposeStanding(Acting who) {
        return who.is(Function.PRES);
    }

    /// P-03.
    public static boolean mayDecideStanding(Acting who) {
        return who.is(Function.BRRC);
    }

    public static boolean maySeeStandingChanges(Acting who) {
        return who.is(Function.PRES, Function.SG, Function.BRRC, Function.AUD);
    }

    /// P-07: one's own administration, or the office that opens.
    public static boolean maySeeAccounts(Acting who, AdministrationId administration) {
        return who.is(Function.BRRC) || who.is(Function.FP, Function.AUT) && own(who, administration);
    }

    public static boolean mayNominate(Acting who, AdministrationId administration) {
        return who.is(Function.FP, Function.AUT) && own(who, administration);
    }

    public static boolean mayApprove(Acting who, AdministrationId administration) {
        return who.is(Function.AUT) && own(who, administration);
    }

    public static boolean mayOpen(Acting who) {
        return who.is(Function.BRRC);
    }

    /// R-SEC-07: a focal point leaves, the authority says so; the office may end what it opened.
    public static boolean mayEnd(Acting who, AdministrationId administration, Function function) {
        return who.is(Function.BRRC) && ON_A_LETTER.contains(function)
                || function == Function.FP && mayApprove(who, administration);
    }

    public static List<Function> opensOnLetter() {
        return ON_A_LETTER;
    }

    /// P-100.
    public static boolean maySeeTechnicalAccounts(Acting who) {
        return who.is(Function.SYS, Function.BRRC, Function.AUD);
    }

    /// P-100.
    public static boolean mayAdminister(Acting who) {
        return who.is(Function.SYS);
    }

    /// Technical hands make technical hands; the office opens those of the organisations. Its own first account
    /// has to come from somewhere: from the technicians, as long as there is none.
    public static List<Function> mayInvite(Acting who, boolean officeIsOpen) {
        if (who.is(Function.BRRC)) {
            return OF_ORGANISATIONS;
        }
        if (who.is(Function.SYS)) {
            return officeIsOpen ? List.of(Function.SYS, Function.AUD) : List.of(Function.SYS, Function.AUD, Function.BRRC);
        }
        return List.of();
    }

    private static boolean own(Acting who, AdministrationId administration) {
        return AdministrationId.of(who).filter(administration::equals).isPresent();
    }
}
