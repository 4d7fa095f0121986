package palabre.meetings;

import static palabre.charter.Rule.R_CMT_09;
import static palabre.charter.Rule.R_CMT_10;
import static palabre.charter.Rule.R_PLEN_18;
import static palabre.charter.Rule.R_PLEN_19;

import java.util.List;
import palabre.charter.Finding;
import palabre.charter.Parameter;
import palabre.charter.Rule;
import palabre.charter.Terms;
import palabre.ui.Message;

/// The rules of those who write for a meeting: they become due as it opens.
final class SecretariatRules {

    private SecretariatRules() {}

    /// A meeting of the past says nothing of it.
    static List<Finding> of(Meeting meeting, Secretariat secretariat, Terms terms) {
        return meeting.asItWas() != null ? List.of() : List.of(team(meeting, secretariat, terms), staff(meeting, secretariat, terms));
    }

    /// No second sitting before enough rapporteurs are entered, unless a derogation says otherwise.
    static Finding team(Meeting meeting, Secretariat secretariat, Terms terms) {
        var rule = teamRule(meeting);
        var least = terms.number(Parameter.RAPPORTEURS_MIN);
        if (meeting.stage().movable()) {
            return terms.toCome(rule, Message.of("meetings.finding.team.opening"));
        }
        return secretariat.reporters() >= least ? terms.respected(rule, Message.of("meetings.finding.team", secretariat.reporters()))
                : terms.broken(rule, Message.of("meetings.finding.team.small", secretariat.reporters(), least));
    }

    static Rule teamRule(Meeting meeting) {
        return meeting.plenary() ? R_PLEN_18 : R_CMT_09;
    }

    private static Finding staff(Meeting meeting, Secretariat secretariat, Terms terms) {
        var rule = meeting.plenary() ? R_PLEN_19 : R_CMT_10;
        if (!secretariat.staff().isEmpty()) {
            return terms.respected(rule, Message.of("meetings.finding.staff", secretariat.staff().size()));
        }
        return meeting.stage().movable() ? terms.toCome(rule, Message.of("meetings.finding.staff.opening"))
                : terms.broken(rule, Message.of("meetings.finding.staff.none"));
    }
}
