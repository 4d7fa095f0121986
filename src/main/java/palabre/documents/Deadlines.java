package palabre.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import palabre.charter.Charter;
import palabre.charter.Parameter;
import palabre.charter.Rule;
import palabre.meetings.Meeting;

/// What the charter leaves for papers to be brought and told, in the group's own days.
@Component
public class Deadlines {

    private final Charter charter;
    private final Clock clock;

    Deadlines(Charter charter, Clock clock) {
        this.charter = charter;
        this.clock = clock;
    }

    /// The rule on when papers are communicated (R-PREP-09, R-CMT-24).
    public static Rule rule(Meeting meeting) {
        return meeting.plenary() ? Rule.R_PREP_09 : Rule.R_CMT_24;
    }

    /// The rule on when contributions are due (R-PART-04, R-CMT-32).
    public static Rule contributions(Meeting meeting) {
        return meeting.plenary() ? Rule.R_PART_04 : Rule.R_CMT_32;
    }

    public Term communication(Meeting meeting) {
        return term(meeting, Parameter.DOCUMENTS_DAYS);
    }

    public Term contribution(Meeting meeting) {
        return term(meeting, meeting.plenary() ? Parameter.CONTRIBUTION_DAYS_PLENARY : Parameter.CONTRIBUTION_DAYS_COMMISSION);
    }

    /// The day it is for the group, wherever one is.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    private Term term(Meeting meeting, Parameter days) {
        return new Term(meeting.dates().first(), charter.on(LocalDate.now(clock)).number(days), zone());
    }

    private ZoneId zone() {
        return ZoneId.of(charter.on(LocalDate.now(clock)).word(Parameter.GROUP_ZONE));
    }
}
