package palabre.members;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import palabre.journal.Acting;
import palabre.journal.Function;

/// Who may do what with members, their people and their accounts (P-02, P-03, P-07, P-100).
public final class MemberRights {

    /// What people of an administration exercise while it holds a mandate of the group.
    private static final List<Function> MANDATED = List.of(Function.PRES, Function.SG, Function.ASS, Function.VP);

    private static final List<Function> SEATED = List.of(Function.FP, Function.AUT);

    /// What the regional office opens for an organisation.
    private static final List<Function> OF_ORGANISATIONS =
            List.of(Function.OMD, Function.BRRC, Function.CEX, Function.CDG, Function.FIN, Function.PTF, Function.OBS);

    /// R-SEC-08.
    private static final Set<Function> ON_TWO_FACTORS =
            Set.of(Function.AUT, Function.PRES, Function.BRRC, Function.FIN, Function.SYS, Function.AUD);

    private static final Set<Function> IN_THE_DIRECTORY = Set.of(Function.FP, Function.AUT, Function.PAR, Function.RAP, Function.HOTE,
            Function.PRES, Function.SG, Function.ASS, Function.BRRC, Function.OMD, Function.VP, Function.CEX, Function.CDG);

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

    /// P-02: oneself, or anyone of the directory, which technical hands, partners and observers are not in.
    public static boolean maySee(Acting who, Person person, List<Appointment> held) {
        return person.id().value().equals(who.person())
                || mayReadDirectory(who) && held.stream().anyMatch(one -> IN_THE_DIRECTORY.contains(one.function()));
    }

    /// P-03: a change of standing or of name.
    public static boolean mayProposeChange(Acting who) {
        return who.is(Function.PRES);
    }

    /// P-03.
    public static boolean mayDecideChange(Acting who) {
        return who.is(Function.BRRC);
    }

    public static boolean maySeeChanges(Acting who) {
        return who.is(Function.PRES, Function.SG, Function.BRRC, Function.AUD);
    }

    /// P-07: one's own administration, or the office that opens.
    public static boolean maySeeAccounts(Acting who, AdministrationId administration) {
        return who.is(Function.BRRC) || who.is(Function.FP, Function.AUT) && own(who, administration);
    }

    /// P-07: the focal point proposes focal points; the authority, its delegates too.
    public static boolean mayNominate(Acting who, AdministrationId administration, Seat seat) {
        return own(who, administration) && (who.is(Function.AUT) || who.is(Function.FP) && seat != Seat.VALIDATOR);
    }

    public static List<Seat> mayNominate(Acting who, AdministrationId administration) {
        return Arrays.stream(Seat.values()).filter(seat -> mayNominate(who, administration, seat)).toList();
    }

    public static boolean mayApprove(Acting who, AdministrationId administration) {
        return who.is(Function.AUT) && own(who, administration);
    }

    public static boolean mayOpen(Acting who) {
        return who.is(Function.BRRC);
    }

    /// Whoever may propose may remind, and so may the office that waits for the answer.
    public static boolean mayAskByLink(Acting who, AdministrationId administration) {
        return who.is(Function.BRRC) || who.is(Function.FP, Function.AUT) && own(who, administration);
    }

    /// The authority answers for a letter entered in its name; whom the letter appoints does not.
    public static boolean mayAnswer(Acting who, OfficialLetter letter) {
        return mayApprove(who, letter.administration()) && !letter.person().value().equals(who.person());
    }

    /// R-SEC-07: a focal point or a delegate leaves, the authority says so; the office may end what it opened.
    public static boolean mayEnd(Acting who, AdministrationId administration, Function function) {
        return who.is(Function.BRRC) && (MANDATED.contains(function) || SEATED.contains(function))
                || SEATED.contains(function) && mayApprove(who, administration);
    }

    /// P-02: one's own administration, and the office.
    public static boolean mayKeepDepartment(Acting who, AdministrationId administration) {
        return who.is(Function.BRRC) || who.is(Function.FP, Function.AUT) && own(who, administration);
    }

    /// Where the authority is asked to decide is not for those who propose to it.
    public static boolean mayKeepOfficialAddress(Acting who, AdministrationId administration) {
        return who.is(Function.BRRC) || mayApprove(who, administration);
    }

    /// A seat left empty is shown to those who may call; neighbours are told nothing of it.
    public static boolean maySeeVacancies(Acting who) {
        return who.is(Function.BRRC, Function.SG, Function.PRES);
    }

    /// What an administration owes is between it and those who run the group.
    public static boolean mayReadDuties(Acting who, AdministrationId administration) {
        return who.is(Function.PRES, Function.SG, Function.BRRC) || own(who, administration);
    }

    /// What a letter may appoint to: a seat of the administration, or a mandate the group gave it.
    public static List<String> rolesOnLetter() {
        return Stream.concat(Arrays.stream(Seat.values()).map(Seat::name), MANDATED.stream().map(Function::name)).toList();
    }

    public static List<Function> mandated() {
        return MANDATED;
    }

    /// P-100.
    public static boolean maySeeTechnicalAccounts(Acting who) {
        return who.is(Function.SYS, Function.BRRC, Function.AUD);
    }

    /// P-100.
    public static boolean mayAdminister(Acting who) {
        return who.is(Function.SYS);
    }

    /// R-SEC-07: a sleeping account is woken by those who open accounts; a suspended one by technical hands alone.
    public static boolean mayRestore(Acting who, Account.Stage stage) {
        return mayAdminister(who) || stage == Account.Stage.DORMANT && mayOpen(who);
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
