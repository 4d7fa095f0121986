package palabre.meetings;

import java.util.ArrayList;
import java.util.List;
import palabre.charter.Finding;
import palabre.charter.Rule;

/// What the charter makes of a meeting: one finding for each rule that applies to it.
public final class Conformity {

    private Conformity() {}

    /// What can be judged now, in the order of the texts.
    public static List<Finding> of(Meeting meeting, Circumstances around) {
        return switch (meeting.kind()) {
            case Kind.Plenary plenary -> new PlenaryRules(meeting, plenary, around).findings();
            case Kind.OfCommission of -> new CommissionRules(meeting, of, around).findings();
        };
    }

    /// The whole sheet: also what modules above have seen, what a later step will tell, and what Palabre does not follow yet.
    public static List<Finding> sheet(Meeting meeting, Circumstances around, List<Finding> seen) {
        var sheet = new ArrayList<>(of(meeting, around));
        sheet.addAll(seen);
        for (var rule : Rule.values()) {
            if (applies(rule, meeting) && sheet.stream().noneMatch(finding -> finding.rule() == rule)) {
                sheet.add(around.terms().toCome(rule, palabre.ui.Message.of("meetings.finding.later")));
            }
        }
        sheet.sort((one, other) -> one.rule().compareTo(other.rule()));
        return sheet;
    }

    private static boolean applies(Rule rule, Meeting meeting) {
        var family = rule.id().substring(2, rule.id().lastIndexOf('-'));
        return switch (family) {
            case "PLEN", "MAND", "REP", "PREP", "LOG" -> meeting.plenary();
            case "CMT" -> !meeting.plenary();
            case "PART" -> true;
            default -> switch (rule) {
                case R_FCT_01, R_FCT_02, R_FCT_03, R_FCT_04, R_PRES_06, R_FUND_06, R_FUND_07 -> meeting.plenary();
                case R_COM_22, R_COM_23, R_FCT_05, R_FCT_06, R_FUND_08 -> !meeting.plenary();
                case R_FUND_01, R_FUND_04, R_FUND_05 -> true;
                default -> false;
            };
        };
    }
}
