package palabre.invitations;

import java.time.LocalDate;
import palabre.meetings.Dates;
import palabre.meetings.Meeting;

/// What a letter tells of its meeting and a change would make wrong: when, and where.
public record Matter(LocalDate first, LocalDate last, String place) {

    static Matter of(Meeting meeting) {
        return new Matter(meeting.dates().first(), meeting.dates().last(), meeting.host().map(host -> host.iso()).orElse("") + " " + meeting.hosting().city());
    }

    public Dates dates() {
        return new Dates(first, last);
    }
}
