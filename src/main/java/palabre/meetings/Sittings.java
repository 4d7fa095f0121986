package palabre.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.charter.Charter;
import palabre.charter.Derogations;
import palabre.charter.Finding;
import palabre.charter.Rule;
import palabre.journal.Acting;

/// The sittings of meetings as they are held: suspended, and gone on with (P-14, P-15).
@Repository
@Transactional
public class Sittings {

    private final MeetingRows rows;
    private final Openings openings;
    private final Secretariats secretariats;
    private final Charter charter;
    private final Derogations derogations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sittings(MeetingRows rows, Openings openings, Secretariats secretariats, Charter charter, Derogations derogations,
            ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.openings = openings;
        this.secretariats = secretariats;
        this.charter = charter;
        this.derogations = derogations;
        this.events = events;
        this.clock = clock;
    }

    /// Whether the next sitting may begin: the rapporteurs are to be entered during the first (R-PLEN-18, R-CMT-09).
    @Transactional(readOnly = true)
    public Finding next(Meeting meeting) {
        var team = SecretariatRules.team(meeting, secretariats.of(meeting), charter.on(LocalDate.now(clock)));
        return Derogations.weigh(List.of(team), derogations.on(meeting.id().subject())).getFirst();
    }

    public void suspend(MeetingId id, Acting by) {
        var meeting = existing(id);
        var opening = opening(meeting);
        if (!meeting.inSession() || !opening.sitting()) {
            throw new OutOfStep(meeting);
        }
        openings.suspend(id, clock.instant());
        events.publishEvent(new MeetingAct.SittingSuspended(id, opening.sittings().size(), by.actor()));
    }

    public void resume(MeetingId id, Acting by) {
        var meeting = existing(id);
        var opening = opening(meeting);
        if (!opening.suspended()) {
            throw new OutOfStep(meeting);
        }
        RuleBroken.unlessAllowed(next(meeting));
        rows.save(meeting.sittingAgain());
        openings.begin(id, clock.instant());
        events.publishEvent(new MeetingAct.SittingResumed(id, opening.sittings().size() + 1, by.actor()));
    }

    /// To sit again before the rapporteurs are entered.
    public void askDerogation(Meeting meeting, String reason, Acting by) {
        derogations.request(SecretariatRules.teamRule(meeting), meeting.id().subject(), Titles.of(meeting), meeting.id().path(), reason, by);
    }

    /// To open a plenary without the person of the regional office.
    public void askToOpenAlone(Meeting meeting, String reason, Acting by) {
        derogations.request(Rule.R_PLEN_08, meeting.id().subject(), Titles.of(meeting), meeting.id().path(), reason, by);
    }

    private Opening opening(Meeting meeting) {
        return openings.of(meeting.id()).orElseThrow(() -> new OutOfStep(meeting));
    }

    private Meeting existing(MeetingId id) {
        return rows.find(id).orElseThrow(() -> new NoSuchElementException("meeting " + id.value()));
    }
}
