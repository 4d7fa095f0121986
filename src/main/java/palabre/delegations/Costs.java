package palabre.delegations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.charter.Charter;
import palabre.charter.Rule;
import palabre.charter.Terms;
import palabre.files.Files;
import palabre.files.Received;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;

/// Who pays for those who come: by the texts, by a contrary provision granted line by line, and what the regional fund is asked (R-FUND-04 to R-FUND-08).
@Repository
@Transactional
public class Costs {

    private final CostRows rows;
    private final DelegationRows delegations;
    private final Meetings meetings;
    private final Charter charter;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Costs(CostRows rows, DelegationRows delegations, Meetings meetings, Charter charter, Files files, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.delegations = delegations;
        this.meetings = meetings;
        this.charter = charter;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /// Someone in a delegation, as those who look after money find them.
    public record Beneficiary(Meeting meeting, Delegation delegation, Delegate delegate) {}

    public Terms terms() {
        return charter.on(LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public Map<DelegateId, List<CostException>> exceptions(Collection<DelegateId> delegates) {
        return rows.exceptions(delegates);
    }

    @Transactional(readOnly = true)
    public List<CostException> open() {
        return rows.open();
    }

    /// What partners bear, which counts among the resources the group mobilised.
    @Transactional(readOnly = true)
    public List<CostException> byPartners() {
        return rows.granted().stream().filter(one -> one.payer().kind() == Payer.Kind.PARTNER).toList();
    }

    @Transactional(readOnly = true)
    public Optional<CostException> find(CostExceptionId id) {
        return rows.exception(id);
    }

    @Transactional(readOnly = true)
    public Map<DelegateId, Coverage> coverages() {
        return rows.coverages();
    }

    @Transactional(readOnly = true)
    public Optional<Beneficiary> beneficiary(DelegateId id) {
        for (var delegation : delegations.all().values().stream().flatMap(List::stream).toList()) {
            var one = delegation.find(id);
            if (one.isPresent()) {
                return meetings.find(delegation.meeting()).map(meeting -> new Beneficiary(meeting, delegation, one.get()));
            }
        }
        return Optional.empty();
    }

    /// Who bears a line now: what was granted, or what the text says.
    public static Payer bearer(Meeting meeting, Sender sender, CostLine line, List<CostException> exceptions, Terms terms) {
        return exceptions.stream().filter(one -> one.line() == line && one.stage() == CostException.Stage.GRANTED).map(CostException::payer).findFirst()
                .orElseGet(() -> Payer.byRule(meeting, sender, terms));
    }

    /// Another is to pay a line; without basis or paper nothing is asked.
    public CostException ask(DelegateId delegate, CostLine line, Payer payer, String basis, Received paper, Acting by) {
        var whose = existing(delegate);
        if (!CostLine.of(whose.meeting()).contains(line)) {
            throw new FundBarred(Rule.R_CMT_31);
        }
        if (!Payer.others(whose.meeting(), terms()).contains(payer.kind())) {
            throw new FundBarred(Rule.R_CMT_11);
        }
        var asked = CostException.asked(delegate, line, payer, basis, files.keep(paper), by.actor(), clock.instant());
        rows.add(asked);
        events.publishEvent(new CostAct.CostExceptionAsked(whose.meeting().id(), whose.delegate().called(), line, payer, basis, by.actor()));
        return asked;
    }

    public void endorse(CostExceptionId id, Acting by) {
        var endorsed = change(id, one -> one.endorsed(by.actor()));
        var whose = existing(endorsed.delegate());
        events.publishEvent(new CostAct.CostExceptionEndorsed(whose.meeting().id(), whose.delegate().called(), endorsed.line(), by.actor()));
    }

    /// Where the fund is to pay it is asked to, by whoever asked for the provision.
    public void grant(CostExceptionId id, Acting by) {
        var granted = change(id, one -> one.granted(by.actor()));
        var whose = existing(granted.delegate());
        events.publishEvent(new CostAct.CostExceptionGranted(whose.meeting().id(), whose.delegate().called(), granted.line(), granted.payer(), by.actor()));
        if (granted.payer().equals(Payer.FUND)) {
            request(whose.meeting().id(), whose.delegate(), granted.askedBy());
        }
    }

    public void refuse(CostExceptionId id, String why, Acting by) {
        var refused = change(id, one -> one.refused(why, by.actor()));
        var whose = existing(refused.delegate());
        events.publishEvent(new CostAct.CostExceptionRefused(whose.meeting().id(), whose.delegate().called(), refused.line(), why, by.actor()));
    }

    public void approve(DelegateId delegate, Acting by) {
        var whose = decide(delegate, true, "", by);
        events.publishEvent(new CostAct.CoverageApproved(whose.meeting().id(), whose.delegate().called(), by.actor()));
    }

    public void decline(DelegateId delegate, String why, Acting by) {
        var whose = decide(delegate, false, why, by);
        events.publishEvent(new CostAct.CoverageRefused(whose.meeting().id(), whose.delegate().called(), why, by.actor()));
    }

    @EventListener
    public void on(DelegationAct.DelegationConfirmed confirmed) {
        cover(confirmed.meeting(), confirmed.sender(), confirmed.by());
    }

    /// Whoever a structure of the region sends is covered by the fund, which is asked to when they are confirmed.
    public void cover(MeetingId id, Sender sender, Actor by) {
        var meeting = meetings.find(id).orElseThrow();
        if (Payer.byRule(meeting, sender, terms()).equals(Payer.FUND)) {
            delegations.find(id, sender).orElseThrow().confirmed().forEach(one -> request(id, one, by));
        }
    }

    private void request(MeetingId meeting, Delegate delegate, Actor by) {
        if (rows.add(new Coverage(delegate.id(), Coverage.Stage.REQUESTED, by, clock.instant(), null, ""))) {
            events.publishEvent(new CostAct.CoverageRequested(meeting, delegate.called(), by));
        }
    }

    private Beneficiary decide(DelegateId delegate, boolean approved, String why, Acting by) {
        var asked = rows.coverage(delegate).orElseThrow(() -> new NoSuchElementException("coverage of " + delegate.value()));
        rows.save(asked.decided(approved, why, by.actor()));
        return existing(delegate);
    }

    private Beneficiary existing(DelegateId id) {
        return beneficiary(id).orElseThrow(() -> new NoSuchElementException("delegate " + id.value()));
    }

    private CostException change(CostExceptionId id, UnaryOperator<CostException> change) {
        var before = rows.exception(id).orElseThrow(() -> new NoSuchElementException("cost exception " + id.value()));
        var changed = change.apply(before);
        rows.save(changed, before.stage());
        return changed;
    }
}
