package palabre.invitations;

import static palabre.invitations.Placeholder.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// A kind of letter whose words the secretariat may change, with the blanks its words may hold.
public enum Model {
    PLENARY(EnumSet.of(CALL, SHORT, MEETING, DATES, PLACE, THEME, COMMISSIONS, COSTS, AGENDA, DESIGNATION, CONTRIBUTION)),
    COMMISSION(EnumSet.of(CALL, SHORT, MEETING, DATES, PLACE, THEME, COSTS, AGENDA, DESIGNATION, CONTRIBUTION)),
    OBSERVER(EnumSet.of(CALL, SHORT, MEETING, DATES, PLACE, THEME, COSTS, AGENDA, DESIGNATION, QUALITY)),
    AMENDMENT(EnumSet.of(CALL, SHORT, MEETING, DATES, PLACE, COMMISSIONS, COSTS, DESIGNATION, CONTRIBUTION, BEFORE, REASON)),
    CANCELLATION(EnumSet.of(CALL, SHORT, MEETING, DATES, PLACE, REASON)),
    REMINDER(EnumSet.of(CALL, SHORT, MEETING, DATES, PLACE, DESIGNATION, REFERENCE));

    private final Set<Placeholder> blanks;

    Model(EnumSet<Placeholder> blanks) {
        this.blanks = Collections.unmodifiableSet(blanks);
    }

    public Set<Placeholder> blanks() {
        return blanks;
    }
}
