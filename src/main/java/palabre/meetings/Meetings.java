package palabre.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.charter.Derogations;
import palabre.charter.Finding;
import palabre.charter.Rule;
import palabre.journal.Acting;
import palabre.meetings.Duty.Task;
import palabre.members.AdministrationId;
import palabre.ui.Text;

/// All meetings, past and to come, and what is done to them.
@Repository
@Transactional
public class Meetings {

    private final MeetingRows rows;
    private final Planning planning;
    private final Beginnings beginnings;
    private final Openings openings;
    private final Duties duties;
    private final Derogations derogations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meetings(MeetingRows rows, Planning planning, Beginnings beginnings, Openings openings, Duties duties, Derogations derogations,
            ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.planning = planning;
        this.beginnings = beginnings;
        this.openings = openings;
        this.duties = duties;
        this.derogations = derogations;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Meeting> all() {
        return rows.all();
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> find(MeetingId id) {
        return rows.find(id);
    }

    /// The commission meetings that go with a plenary.
    @Transactional(readOnly = true)
    public List<Meeting> with(MeetingId plenary) {
        return rows.with(plenary);
    }

    /// A meeting not written yet, to be judged before it is.
    public Meeting drafted(Kind kind, Dates dates, Hosting hosting, @Nullable AdministrationId chair, Text theme) {
        return Meeting.planned(kind, dates, hosting, chair, theme);
    }

    /// The same with other dates, host or words, to be judged before it is written.
    public Meeting redrafted(Meeting meeting, Dates dates, Hosting hosting, @Nullable AdministrationId chair, Text theme) {
        return meeting.changed(dates, hosting, chair, theme);
    }

    /// Writes a new meeting and those that go with it. `reasons` are given for the rules that need a derogation.
    public Meeting plan(Meeting draft, Map<Rule, String> reasons, Acting by) {
        var judged = allowed(draft, reasons);
        rows.add(draft);
        judged.following().forEach(follower -> rows.add(follower.meeting()));
        askDerogations(judged, reasons, by);
        events.publishEvent(new MeetingAct.MeetingPlanned(draft.id(), draft.dates(), by.actor()));
        return draft;
    }

    /// Writes new dates, host or words; what goes with the plenary moves with it, and derogations no longer needed lapse.
    public Meeting change(MeetingId id, int version, UnaryOperator<Meeting> change, Map<Rule, String> reasons, Acting by) {
        var before = existing(id);
        if (before.version() != version) {
            throw new OptimisticLockingFailureException("meeting %s was changed by someone else".formatted(id.value()));
        }
        var moved = change.apply(before);
        var saved = write(moved, reasons, by);
        events.publishEvent(new MeetingAct.MeetingChanged(id, before.dates(), saved.dates(), by.actor()));
        return saved;
    }

    /// The dates are put before the group.
    public Meeting propose(MeetingId id, Acting by) {
        var proposed = save(id, Meeting::proposed);
        events.publishEvent(new MeetingAct.MeetingProposed(id, by.actor()));
        return proposed;
    }

    public Meeting decideHost(MeetingId id, HostDecision decision, Acting by) {
        var decided = save(id, meeting -> meeting.decided(decision));
        events.publishEvent(new MeetingAct.HostDecided(id, decided.host().orElseThrow(), decision.reference(), by.actor()));
        return decided;
    }

    /// The regional office's visa on the presidency's decision; not by the one who recorded it (SoD-04).
    public Meeting endorseHost(MeetingId id, Acting by) {
        var decision = existing(id).hosting().decision();
        if (decision != null && Objects.equals(decision.recordedBy().person(), by.person())) {
            throw new SameHand();
        }
        var endorsed = save(id, meeting -> meeting.endorsed(by.actor()));
        events.publishEvent(new MeetingAct.HostEndorsed(id, by.actor()));
        return endorsed;
    }

    /// Host settled and every derogation granted, preparation begins, for the commissions too (SM-01).
    public Meeting confirm(MeetingId id, Acting by) {
        var judged = planning.judge(existing(id));
        judged.blocked().ifPresent(finding -> {
            throw new RuleBroken(finding);
        });
        judged.awaited().ifPresent(finding -> {
            throw new DerogationAwaited(finding);
        });
        var confirmed = save(id, Meeting::confirmed);
        planning.judge(confirmed).following().forEach(follower -> rows.save(follower.meeting()));
        events.publishEvent(new MeetingAct.MeetingConfirmed(id, confirmed.dates(), by.actor()));
        return confirmed;
    }

    /// The first invitation went out; the next ones change nothing.
    public void convene(MeetingId id, Acting by) {
        if (existing(id).stage() == Stage.PREPARATION) {
            save(id, Meeting::convened);
            events.publishEvent(new MeetingAct.MeetingConvened(id, by.actor()));
        }
    }

    /// The regional office communicated its papers (SM-01, SM-02).
    public void documentsSent(MeetingId id, Acting by) {
        var before = existing(id);
        var sent = before.documentsSent();
        if (sent.stage() != before.stage()) {
            rows.save(sent);
            events.publishEvent(new MeetingAct.DocumentsSent(id, by.actor()));
        }
    }

    /// Put off to other dates, with a reason; mandates are prolonged by themselves, for they end with events (R-SG-04).
    public Meeting postpone(MeetingId id, Dates to, String reason, Map<Rule, String> reasons, Acting by) {
        var before = existing(id);
        var postponed = before.postponed(new Postponement(before.dates(), to, reason, by.actor(), clock.instant()));
        var saved = write(postponed, reasons, by);
        events.publishEvent(new MeetingAct.MeetingPostponed(id, before.dates(), to, reason, by.actor()));
        return saved;
    }

    /// It begins, with those who preside it and stand by them (R-PRES-06, R-PLEN-08, R-CMT-06).
    public Meeting open(MeetingId id, String chair, String coChair, Acting by) {
        var today = LocalDate.now(clock);
        var opened = save(id, meeting -> meeting.opened(today));
        if (!opened.plenary()) {
            openings.chairs().forEach((other, theirs) -> {
                if (Opening.samePerson(chair, theirs)) {
                    throw new ChairsElsewhere(chair, Titles.of(existing(other)));
                }
            });
        } else if (coChair.isEmpty()) {
            RuleBroken.unlessAllowed(planning.openedAlone(opened));
        }
        openings.open(id, chair, coChair, clock.instant());
        duties.tell(id, Task.OPENING, today, "", by);
        events.publishEvent(new MeetingAct.MeetingOpened(id, chair, coChair, by.actor()));
        return opened;
    }

    public Meeting close(MeetingId id, Acting by) {
        var closed = save(id, Meeting::closed);
        openings.close(id, clock.instant());
        duties.tell(id, Task.CLOSING, LocalDate.now(clock), "", by);
        events.publishEvent(new MeetingAct.MeetingClosed(id, by.actor()));
        return closed;
    }

    /// When it was opened and closed, if it was.
    @Transactional(readOnly = true)
    public Optional<Opening> opening(MeetingId id) {
        return openings.of(id);
    }

    public Meeting askCancellation(MeetingId id, String reason, Acting by) {
        var asked = save(id, meeting -> meeting.cancellationAsked(reason, by.actor()));
        events.publishEvent(new MeetingAct.CancellationAsked(id, reason, by.actor()));
        return asked;
    }

    public Meeting withdrawCancellation(MeetingId id, Acting by) {
        var withdrawn = save(id, Meeting::cancellationWithdrawn);
        events.publishEvent(new MeetingAct.CancellationWithdrawn(id, by.actor()));
        return withdrawn;
    }

    /// The second hand agrees; the commission meetings that went with the plenary go with it.
    public Meeting agreeCancellation(MeetingId id, Acting by) {
        var asked = existing(id).cancellation();
        if (asked != null && Objects.equals(asked.askedBy().person(), by.person())) {
            throw new SameHand();
        }
        for (var follower : rows.with(id)) {
            rows.save(follower.cancellationAsked(asked == null ? "" : asked.reason(), by.actor()).cancelled(by.actor()));
        }
        var cancelled = save(id, meeting -> meeting.cancelled(by.actor()));
        events.publishEvent(new MeetingAct.MeetingCancelled(id, by.actor()));
        return cancelled;
    }

    /// A meeting of the past, entered as it was: the guards become notes.
    public Meeting record(Kind kind, Dates dates, Hosting hosting, @Nullable AdministrationId chair, Text theme, Stage stage, AsItWas known, Acting by) {
        if (!stage.held()) {
            throw new IllegalArgumentException("a past meeting is over, not " + stage);
        }
        var held = Meeting.held(kind, dates, hosting, chair, theme, stage, known);
        rows.add(held);
        events.publishEvent(new MeetingAct.PastMeetingRecorded(held.id(), dates, by.actor()));
        return held;
    }

    /// How many plenaries were held before, on what reference.
    public void tellBeginning(Beginnings.Beginning beginning, Acting by) {
        beginnings.tell(beginning);
        events.publishEvent(new BeginningTold(beginning.held(), beginning.reference(), by.actor()));
    }

    /// The host it had gives up (SM-16).
    Meeting withoutHost(MeetingId id, Acting by) {
        var back = write(existing(id).withoutHost(planning.defaultHost().orElse(null), ""), Map.of(), by);
        events.publishEvent(new MeetingAct.MeetingChanged(id, back.dates(), back.dates(), by.actor()));
        return back;
    }

    private Meeting write(Meeting moved, Map<Rule, String> reasons, Acting by) {
        var judged = allowed(moved, reasons);
        var saved = rows.save(moved);
        var known = rows.with(moved.id()).stream().map(Meeting::id).collect(Collectors.toSet());
        for (var follower : judged.following()) {
            if (known.contains(follower.meeting().id())) {
                rows.save(follower.meeting());
            } else {
                rows.add(follower.meeting());
            }
        }
        judged.all().forEach(each -> derogations.lapse(each.meeting().id().subject(), kept(each.findings()), by));
        askDerogations(judged, reasons, by);
        return saved;
    }

    private Judgement allowed(Meeting meeting, Map<Rule, String> reasons) {
        var judged = planning.judge(meeting);
        judged.blocked().ifPresent(finding -> {
            throw new RuleBroken(finding);
        });
        judged.all().flatMap(each -> each.findings().stream())
                .filter(finding -> finding.needsReason() && !reasons.containsKey(finding.rule())).findFirst()
                .ifPresent(finding -> {
                    throw new RuleBroken(finding);
                });
        return judged;
    }

    private void askDerogations(Judgement judged, Map<Rule, String> reasons, Acting by) {
        judged.all().forEach(each -> each.findings().stream().filter(Finding::needsReason).forEach(finding ->
                derogations.request(finding.rule(), each.meeting().id().subject(), Titles.of(each.meeting()), each.meeting().id().path(),
                        reasons.getOrDefault(finding.rule(), ""), by)));
    }

    private static Set<Rule> kept(List<Finding> findings) {
        var kept = EnumSet.noneOf(Rule.class);
        findings.stream().filter(finding -> finding.verdict() == Finding.Verdict.RESPECTED
                || finding.verdict() == Finding.Verdict.NOT_APPLICABLE).forEach(finding -> kept.add(finding.rule()));
        return kept;
    }

    private Meeting save(MeetingId id, UnaryOperator<Meeting> change) {
        return rows.save(change.apply(existing(id)));
    }

    private Meeting existing(MeetingId id) {
        return rows.find(id).orElseThrow(() -> new NoSuchElementException("meeting " + id.value()));
    }
}
