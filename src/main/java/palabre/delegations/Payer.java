package palabre.delegations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palabre.charter.Parameter;
import palabre.charter.Rule;
import palabre.charter.Terms;
import palabre.meetings.Meeting;

/// Who bears a line: whoever sends, the regional fund, a partner by its name, or another named by a contrary provision.
public record Payer(Kind kind, String name) {

    public enum Kind { SENDER, FUND, PARTNER, OTHER }

    public static final Payer SENDER = new Payer(Kind.SENDER, "");
    public static final Payer FUND = new Payer(Kind.FUND, "");

    /// By the texts: whoever sends pays, and the fund for the structures of the region (R-FUND-04 to R-FUND-08).
    public static Payer byRule(Meeting meeting, Sender sender, Terms terms) {
        return structure(sender, terms) && funded(meeting, terms) ? FUND : SENDER;
    }

    /// The rule by which they pay.
    public static Rule rule(Meeting meeting, Sender sender, Terms terms) {
        if (!meeting.plenary()) {
            return Rule.R_FUND_08;
        }
        return byRule(meeting, sender, terms).equals(FUND) ? Rule.R_FUND_07 : sender.administration().isPresent() ? Rule.R_FUND_04 : Rule.R_FUND_06;
    }

    /// Whom a contrary provision may name; never the fund where no sentence speaks of it (R-CMT-11).
    public static List<Kind> others(Meeting meeting, Terms terms) {
        var others = new ArrayList<>(List.of(Kind.PARTNER, Kind.OTHER));
        if (funded(meeting, terms)) {
            others.addFirst(Kind.FUND);
        }
        return others;
    }

    private static boolean funded(Meeting meeting, Terms terms) {
        return meeting.plenary() || terms.yes(Parameter.FUND_COVERS_COMMISSIONS);
    }

    /// The parameter names structures as people do: « BRRC-AOC ».
    private static boolean structure(Sender sender, Terms terms) {
        return Arrays.stream(terms.word(Parameter.REGIONAL_STRUCTURES).split("[\\s,;]+")).map(name -> name.replaceFirst("-.*", "")).anyMatch(sender.code()::equals);
    }
}
