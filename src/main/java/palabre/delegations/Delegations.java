package palabre.delegations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.charter.Derogations;
import palabre.charter.Rule;
import palabre.files.Files;
import palabre.files.Received;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingAct;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.meetings.Titles;
import palabre.members.AdministrationId;
import palabre.ui.Message;

/// All delegations, and what is done to them.
@Repository
@Transactional
public class Delegations {

    private final DelegationRows rows;
    private final Designable designable;
    private final Expected expected;
    private final Admission admission;
    private final Observers observers;
    private final DesignationLinks links;
    private final Derogations derogations;
    private final Meetings meetings;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Delegations(DelegationRows rows, Designable designable, Expected expected, Admission admission, Observers observers, DesignationLinks links,
            Derogations derogations, Meetings meetings, Files files, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.designable = designable;
        this.expected = expected;
        this.admission = admission;
        this.observers = observers;
        this.links = links;
        this.derogations = derogations;
        this.meetings = meetings;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /// Those somebody began, by meeting.
    @Transactional(readOnly = true)
    public Map<MeetingId, List<Delegation>> all() {
        return rows.all();
    }

    @Transactional(readOnly = true)
    public List<Delegation> of(MeetingId meeting) {
        return rows.all().getOrDefault(meeting, List.of());
    }

    /// That of a sender; one in which nobody is named yet as long as nobody was.
    @Transactional(readOnly = true)
    public Delegation of(MeetingId meeting, Sender sender) {
        return rows.find(meeting, sender).orElseGet(() -> Delegation.begun(meeting, sender));
    }

    @Transactional(readOnly = true)
    public List<Observer> observers(MeetingId meeting) {
        return observers.of(meeting);
    }

    /// What keeps someone from being named so, field by field.
    @Transactional(readOnly = true)
    public List<Fault> faults(Meeting meeting, Sender sender, Delegate candidate) {
        return designable.faults(meeting, of(meeting.id(), sender), candidate);
    }

    public Delegation name(Meeting meeting, Sender sender, Delegate candidate, Acting by) {
        mustBeExpected(meeting, sender);
        return change(meeting, sender, delegation -> {
            designable.faults(meeting, delegation, candidate).stream().findFirst().ifPresent(fault -> {
                throw new NotDesignable(fault);
            });
            return delegation.naming(candidate);
        });
    }

    public Delegation remove(Meeting meeting, Sender sender, DelegateId id, Acting by) {
        return change(meeting, sender, delegation -> delegation.without(id));
    }

    public Delegation lead(Meeting meeting, Sender sender, DelegateId id, Acting by) {
        return change(meeting, sender, delegation -> delegation.led(id));
    }

    /// To the authority.
    public Delegation propose(Meeting meeting, Sender sender, Acting by) {
        var proposed = change(meeting, sender, delegation -> delegation.proposed(by.actor()));
        events.publishEvent(new DelegationAct.DelegationProposed(meeting.id(), sender, called(proposed.named()), proposed.version(), by.actor()));
        sender.administration().ifPresent(administration -> links.ask(meeting, proposed, administration, by));
        return proposed;
    }

    public Delegation giveBack(Meeting meeting, Sender sender, String reason, Acting by) {
        var returned = change(meeting, sender, delegation -> delegation.returned(reason));
        events.publishEvent(new DelegationAct.DelegationReturned(meeting.id(), sender, reason, returned.version(), by.actor()));
        return returned;
    }

    /// The authority validates what it has `seen`, and commits itself on costs (R-PART-02). After the term it is accepted and marked (R-PART-01).
    public Delegation confirm(Meeting meeting, Sender sender, int seen, boolean committed, Acting by) {
        if (!committed) {
            throw new CommitmentMissing();
        }
        mustBeExpected(meeting, sender);
        var before = of(meeting.id(), sender);
        if (before.version() != seen) {
            throw new OptimisticLockingFailureException("delegation %s was changed by someone else".formatted(before.id().value()));
        }
        for (var one : before.named()) {
            before.replaced(one).filter(Delegate::counts).ifPresent(former -> {
                admission.dismiss(former, by.actor());
                events.publishEvent(new DelegationAct.DelegateReplaced(meeting.id(), sender, former.called(), one.called(), by.actor()));
            });
        }
        var people = called(before.named());
        var confirmed = change(meeting, sender, delegation -> delegation.confirmed(one -> admission.admit(meeting, sender, one, LocalDate.now(clock), by.actor()),
                daysBefore(meeting, LocalDate.now(clock)), by.actor(), clock.instant()));
        events.publishEvent(new DelegationAct.DelegationConfirmed(meeting.id(), sender, people, confirmed.daysBefore(), confirmed.version(), by.actor()));
        return confirmed;
    }

    /// By a link, which this uses up; nothing if it does not serve or someone was quicker.
    public void confirm(String secret, int seen, Acting by) {
        var link = links.look(secret).orElseThrow(() -> new NoSuchElementException("link"));
        if (!links.use(secret)) {
            throw new NoSuchElementException("link used");
        }
        confirm(existing(link.meeting()), Sender.of(link.administration()), seen, true, by);
    }

    /// Someone confirmed will not come; the history keeps them.
    public Delegation withdraw(Meeting meeting, Sender sender, DelegateId id, String reason, Acting by) {
        of(meeting.id(), sender).find(id).ifPresent(one -> admission.dismiss(one, by.actor()));
        var withdrawn = change(meeting, sender, delegation -> delegation.withdrawn(id, reason, clock.instant()));
        events.publishEvent(new DelegationAct.DelegateWithdrawn(meeting.id(), sender, withdrawn.find(id).orElseThrow().called(), reason, by.actor()));
        return withdrawn;
    }

    /// For the new dates of a meeting that was put off: one act for all of them.
    public Delegation reconfirm(Meeting meeting, Sender sender, Acting by) {
        var reconfirmed = change(meeting, sender, delegation -> delegation.reconfirmed(one -> admission.extend(meeting, sender, one, by.actor())));
        events.publishEvent(new DelegationAct.DelegationReconfirmed(meeting.id(), sender, by.actor()));
        return reconfirmed;
    }

    /// The designation sheet, signed and scanned (D-06).
    public Delegation keepSheet(Meeting meeting, Sender sender, Received scan, Acting by) {
        var attached = files.keep(scan);
        var signed = change(meeting, sender, delegation -> delegation.signed(attached));
        events.publishEvent(new DelegationAct.DesignationSheetKept(meeting.id(), sender, attached.name(), by.actor()));
        return signed;
    }

    /// The observer may from then on name its people for this plenary, and for no other (R-PLEN-17).
    public void admit(MeetingId meeting, Observer observer, Acting by) {
        observers.admit(existing(meeting), observer, by);
    }

    /// The path of a page where an authority without account designates: one country, one meeting, one use, until the meeting opens.
    public String link(MeetingId meeting, AdministrationId administration, Acting by) {
        var to = existing(meeting);
        mustBeExpected(to, Sender.of(administration));
        return links.issue(to, administration, by);
    }

    /// Leave to send a technical guest from a country that does not sit in the commission.
    public void askForGuest(Meeting meeting, Sender sender, String reason, Acting by) {
        derogations.request(Expected.guestFinding(meeting), Expected.guestSubject(meeting, sender), Message.of("delegations.guest.about", sender.code(), Titles.of(meeting)),
                Delegation.path(meeting.id(), sender), reason, by);
    }

    /// A delegation as it came to be, when the house is filled with what came before.
    public void record(Meeting meeting, Sender sender, List<Delegate> people, LocalDate on, Acting by) {
        var delegation = Delegation.begun(meeting.id(), sender);
        for (var one : people) {
            delegation = delegation.naming(one);
        }
        rows.save(delegation.confirmed(one -> admission.admit(meeting, sender, one, on, by.actor()), daysBefore(meeting, on), by.actor(),
                on.atTime(10, 0).toInstant(ZoneOffset.UTC)));
    }

    @EventListener
    public void on(MeetingAct.MeetingPostponed postponed) {
        var all = rows.all();
        var concerned = new ArrayList<>(List.of(postponed.meeting()));
        meetings.with(postponed.meeting()).forEach(one -> concerned.add(one.id()));
        for (var meeting : concerned) {
            for (var delegation : all.getOrDefault(meeting, List.of())) {
                if (!delegation.confirmed().isEmpty() && !delegation.moved()) {
                    var moved = rows.save(delegation.putOff());
                    events.publishEvent(new DelegationAct.DelegationToReconfirm(meeting, moved.sender(), moved.version(), postponed.by()));
                }
            }
        }
    }

    private @Nullable Integer daysBefore(Meeting meeting, LocalDate day) {
        return day.isAfter(expected.term(meeting)) ? (int) ChronoUnit.DAYS.between(day, meeting.dates().first()) : null;
    }

    private Meeting existing(MeetingId id) {
        return meetings.find(id).orElseThrow(() -> new NoSuchElementException("meeting " + id.value()));
    }

    private void mustBeExpected(Meeting meeting, Sender sender) {
        if (expected.categories(meeting, sender).isEmpty()) {
            throw new NotExpected(sender.administration().isPresent() ? Rule.R_CMT_07
                    : meeting.plenary() ? Rule.R_PLEN_17 : Rule.R_CMT_08, sender, Titles.of(meeting));
        }
    }

    private Delegation change(Meeting meeting, Sender sender, UnaryOperator<Delegation> change) {
        if (!DelegationRights.open(meeting, LocalDate.now(clock))) {
            throw new DesignationsClosed(Titles.of(meeting));
        }
        return rows.save(change.apply(of(meeting.id(), sender)));
    }

    private static List<String> called(List<Delegate> people) {
        return people.stream().map(Delegate::called).toList();
    }
}
