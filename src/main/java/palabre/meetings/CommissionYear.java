package palabre.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Commission;
import palabre.charter.Finding;
import palabre.charter.Parameter;
import palabre.charter.Rule;
import palabre.charter.Terms;
import palabre.members.AdministrationId;
import palabre.ui.Message;

/// How a commission stands, for the presidency that supervises it: who sits in it, when it met and meets next, what is late, and
/// whether it meets this year (R-PRES-07).
public record CommissionYear(Commission commission, Set<AdministrationId> members, @Nullable Meeting last, @Nullable Meeting next,
        List<Duty> late, Finding finding) {

    static CommissionYear of(Commission commission, Set<AdministrationId> members, List<Meeting> all, List<Duty> duties, Terms terms,
            LocalDate today) {
        var own = all.stream().filter(meeting -> meeting.stage() != Stage.CANCELLED)
                .filter(meeting -> meeting.commission().filter(commission.id()::equals).isPresent())
                .sorted(Comparator.comparing(meeting -> meeting.dates().first())).toList();
        var ids = own.stream().map(Meeting::id).toList();
        return new CommissionYear(commission, members,
                own.stream().filter(meeting -> over(meeting, today)).reduce((_, later) -> later).orElse(null),
                own.stream().filter(meeting -> !over(meeting, today)).findFirst().orElse(null),
                duties.stream().filter(duty -> ids.contains(duty.meeting()) && duty.late(today)).toList(),
                finding(own.stream().filter(meeting -> meeting.dates().year() == today.getYear()).toList(), terms, today));
    }

    private static Finding finding(List<Meeting> thisYear, Terms terms, LocalDate today) {
        var met = thisYear.stream().filter(meeting -> over(meeting, today)).findFirst();
        if (met.isPresent()) {
            return terms.respected(Rule.R_PRES_07, Message.of("meetings.finding.met", met.get().dates().first()));
        }
        if (!thisYear.isEmpty()) {
            return terms.toCome(Rule.R_PRES_07, Message.of("meetings.finding.meets", thisYear.getFirst().dates().first()));
        }
        var none = Message.of("meetings.finding.met.none", String.valueOf(today.getYear()));
        return today.getMonthValue() > terms.number(Parameter.COMMISSION_LAST_MONTH) ? terms.broken(Rule.R_PRES_07, none)
                : terms.toCome(Rule.R_PRES_07, none);
    }

    private static boolean over(Meeting meeting, LocalDate today) {
        return meeting.stage().held() || meeting.dates().last().isBefore(today);
    }
}
