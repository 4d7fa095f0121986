package palabre.meetings.web;

import java.util.Map;
import palabre.meetings.Meeting;
import palabre.meetings.Secretariat;

/// Who writes for a meeting, and whom one may choose: `people` for its team, `hosts` among those of the host.
public record SecretariatPage(Meeting meeting, Secretariat secretariat, Map<String, String> people, Map<String, String> hosts, int least,
        MeetingPages.Names names) {

    /// How many names the form of the team has room for.
    public int room() {
        return least + 3;
    }

    public boolean lent(String person) {
        return secretariat.staff().stream().anyMatch(one -> one.person().value().toString().equals(person));
    }
}
