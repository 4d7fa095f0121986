package palabre.meetings;

import java.time.LocalDate;
import java.util.List;
import palabre.bodies.Commission;
import palabre.charter.Parameter;
import palabre.charter.Terms;

/// Each commission meets at least once a year (R-FCT-05): from the end of the period on, those that have not are named.
final class YearlyMeetings {

    private YearlyMeetings() {}

    /// The commissions for which too few meetings of this year are held or planned.
    static List<Commission> missing(List<Commission> commissions, List<Meeting> meetings, Terms terms, LocalDate today) {
        if (today.getMonthValue() <= terms.number(Parameter.COMMISSION_LAST_MONTH)) {
            return List.of();
        }
        return commissions.stream().filter(commission -> meetings.stream()
                .filter(meeting -> meeting.stage() != Stage.CANCELLED && meeting.dates().year() == today.getYear())
                .filter(meeting -> meeting.commission().filter(commission.id()::equals).isPresent())
                .count() < terms.number(Parameter.COMMISSION_PER_YEAR)).toList();
    }
}
