package palabre.documents;

import java.time.Instant;
import java.time.LocalDate;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;

/// One sending of papers by the regional office. `before` counts the days to the `opening` as it was fixed then, and `days` is what the rule
/// asked: what went out in time stays in time if the meeting is put off.
public record Communication(CommunicationId id, MeetingId meeting, String reference, Instant at, Actor by, LocalDate opening, int days, int before) {

    public boolean late() {
        return before < days;
    }

    public String mark() {
        return Term.mark(before);
    }

    public String path() {
        return Documents.path(meeting) + "/communications/" + id.value();
    }
}
