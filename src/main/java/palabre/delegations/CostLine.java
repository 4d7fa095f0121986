package palabre.delegations;

import java.util.List;
import palabre.meetings.Meeting;

/// What someone's coming costs, line by line (R-FUND-05, R-PART-03, R-CMT-31).
public enum CostLine {
    TICKET, STAY,
    /// If one is needed; the section on commissions does not speak of it.
    VISA;

    public static List<CostLine> of(Meeting meeting) {
        return meeting.plenary() ? List.of(TICKET, STAY, VISA) : List.of(TICKET, STAY);
    }
}
