package palabre.delegations;

import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.meetings.Meeting;

/// Who may see what the host needs to receive someone (P-36): neither the presidency, nor the regional office, nor technical hands.
public final class TravelRights {

    private TravelRights() {}

    /// The person, and the focal point of whoever sends them.
    public static boolean mayWrite(Acting who, Sender sender, Delegate person) {
        return person.confirmed() && (self(who, person) || who.is(Function.FP) && DelegationRights.mayName(who, sender));
    }

    public static boolean mayRead(Acting who, Meeting meeting, Sender sender, Delegate person) {
        return mayWrite(who, sender, person) || person.confirmed() && mayReadAll(who, meeting);
    }

    /// The host of that meeting.
    public static boolean mayReadAll(Acting who, Meeting meeting) {
        return DelegationRights.hosts(who, meeting);
    }

    private static boolean self(Acting who, Delegate person) {
        return who.signedIn() && person.person() != null && person.person().value().equals(who.person());
    }
}
