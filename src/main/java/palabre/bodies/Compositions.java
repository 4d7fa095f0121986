package palabre.bodies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.charter.Charter;
import palabre.charter.Parameter;
import palabre.journal.Actor;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.ui.Text;

/// How the countries were shared out between the commissions, plenary after plenary, and how they may be at the next (SM-15).
@Repository
@Transactional
public class Compositions {

    private final CompositionRows rows;
    private final Administrations administrations;
    private final Mandates mandates;
    private final Charter charter;
    private final ObjectProvider<PlenariesHeld> plenaries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Compositions(CompositionRows rows, Administrations administrations, Mandates mandates, Charter charter,
            ObjectProvider<PlenariesHeld> plenaries, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.administrations = administrations;
        this.mandates = mandates;
        this.charter = charter;
        this.plenaries = plenaries;
        this.events = events;
        this.clock = clock;
    }

    /// The plenary after which the composition is known (R-COM-22).
    @Transactional(readOnly = true)
    public int awaitedPlenary() {
        return charter.on(today()).number(Parameter.COMPOSITION_AFTER_PLENARY);
    }

    /// Whether that plenary is closed, so that a composition may be prepared and adopted.
    @Transactional(readOnly = true)
    public boolean open() {
        return closed() >= awaitedPlenary();
    }

    /// Whether a country sits in one commission only, or may sit in several.
    @Transactional(readOnly = true)
    public boolean exclusive() {
        return charter.on(today()).yes(Parameter.COMMISSION_EXCLUSIVE);
    }

    /// The number of the last plenary closed; 0 while none is, or while no module holds any.
    @Transactional(readOnly = true)
    public int closed() {
        var held = plenaries.getIfAvailable();
        return held == null ? 0 : held.closed();
    }

    /// Every composition adopted, the oldest first, as it was adopted.
    @Transactional(readOnly = true)
    public List<Composition> adopted() {
        return rows.adopted();
    }

    /// What is being prepared, if anything is.
    @Transactional(readOnly = true)
    public Optional<Draft> draft() {
        return rows.draft();
    }

    /// The plenaries whose decision may be entered, the latest first: held or in session, and none before the one the last composition rests on.
    @Transactional(readOnly = true)
    public List<Integer> deciding() {
        int least = adopted().stream().mapToInt(Composition::plenary).reduce(awaitedPlenary(), Math::max);
        int most = known().stream().filter(plenary -> plenary.opened() != null).mapToInt(Plenary::number).reduce(closed(), Math::max);
        return IntStream.rangeClosed(least, most).boxed().toList().reversed();
    }

    /// When wishes for the next composition are gathered.
    @Transactional(readOnly = true)
    public Season season() {
        var last = last();
        return Season.of(last == null ? 1 : last.version() + 1, known(), awaitedPlenary(), last, open(), draft().isPresent(),
                charter.on(today()).number(Parameter.DOCUMENTS_DAYS), today());
    }

    /// Keeps a draft; countries may still be missing from it, none may be in it twice (R-COM-20), and the lead is not taken
    /// out of a commission (R-COM-21). `version` is that of the draft it was made from, 0 when there was none.
    public Draft prepare(Map<CommissionId, Set<AdministrationId>> members, int version, Actor by) {
        mustBeOpen();
        var lead = mandates.lead(today());
        var placesTheLead = members.values().stream().anyMatch(seated -> seated.contains(lead));
        refuse(problems(members, today()).stream()
                .filter(problem -> problem.wrongInADraft() || placesTheLead && problem.kind() == Composition.Problem.Kind.LEAD_MISSING)
                .toList());
        var number = rows.write(members, version, by);
        events.publishEvent(new CompositionPrepared(by, number, Composition.codes(members)));
        return rows.draft().orElseThrow();
    }

    /// A distribution that fills the draft, by the wishes and the balance; kept by whoever finds it good, adopted by the plenary alone.
    @Transactional(readOnly = true)
    public Map<CommissionId, Set<AdministrationId>> proposed(Map<CommissionId, Set<AdministrationId>> placed, List<Wish> wishes) {
        return Allotment.fill(placed, administrations.active(today()), wishes, mandates.lead(today()));
    }

    /// The regional office's visa on a draft in which each country has its place (SM-15).
    public void endorse(int version, Actor by) {
        var draft = draft().orElseThrow(() -> new OptimisticLockingFailureException("no draft any more"));
        refuse(waiting(draft.members()));
        endorse(draft.number(), version, draft.hands(), draft.visa(), by);
    }

    /// The same on a composition the plenary adopted before the visa was given.
    public void endorseAdopted(int number, Actor by) {
        var adopted = adopted().stream().filter(one -> one.version() == number).findFirst()
                .orElseThrow(() -> new NoSuchElementException("composition " + number));
        endorse(number, rows.version(number), rows.hands(number), adopted.visa(), by);
    }

    private void endorse(int number, int version, Set<UUID> hands, @Nullable Visa given, Actor by) {
        var person = Objects.requireNonNull(by.person());
        if (hands.contains(person)) {
            throw new PreparedByTheSameHand();
        }
        if (given != null) {
            throw new VisaGiven();
        }
        rows.endorse(number, version, new Visa(person, by.name(), clock.instant()));
        events.publishEvent(new CompositionEndorsed(by, number));
    }

    /// The plenary's decision on the draft: it holds from the day it says on.
    public Composition adopt(int version, Decision decision, Actor by) {
        mustBeOpen();
        var draft = draft().orElseThrow(() -> new OptimisticLockingFailureException("no draft any more"));
        if (!deciding().contains(decision.plenary())) {
            throw new PlenaryNotHeld(decision.plenary());
        }
        if (!inTime(decision)) {
            throw new DecidedElsewhen(decision.decided(), decision.from());
        }
        return enter(draft, version, decision, by);
    }

    /// What was decided, by a plenary or by derogation.
    Composition enter(Draft draft, int version, Decision decision, Actor by) {
        var last = last();
        if (last != null && !decision.from().isAfter(last.from())) {
            throw new CompositionTooEarly(last.from());
        }
        if (draft.visa() != null && draft.visa().person().equals(by.person())) {
            throw new PreparedByTheSameHand();
        }
        var adopted = new Composition(draft.number(), decision.from(), decision.plenary(), decision.minutes(), draft.members(),
                decision.decided(), draft.visa(), decision.act()).led(mandates.lead(decision.from()));
        refuse(problems(adopted.members(), decision.from()));
        rows.adopt(adopted, version, by);
        events.publishEvent(new CompositionAdopted(by, draft.number(), decision.from(), decision.plenary(), decision.minutes(),
                Composition.codes(adopted.members())));
        return adopted;
    }

    /// A composition of the past, as the minutes of its plenary tell it; the partition holds there too.
    public void record(Composition composition) {
        var complete = composition.led(mandates.lead(composition.from()));
        refuse(problems(complete.members(), composition.from()));
        rows.add(complete);
    }

    /// What stands in the way of a distribution on a day (R-COM-19 to R-COM-21).
    @Transactional(readOnly = true)
    public List<Composition.Problem> problems(Map<CommissionId, Set<AdministrationId>> members, LocalDate day) {
        var active = administrations.active(day).stream().map(Administration::id).collect(Collectors.toSet());
        return Composition.problems(members, active, mandates.lead(day), exclusive());
    }

    /// What a draft still waits for today; the lead need not be placed in it (R-COM-21).
    @Transactional(readOnly = true)
    public List<Composition.Problem> waiting(Map<CommissionId, Set<AdministrationId>> members) {
        return problems(Composition.led(members, mandates.lead(today())), today());
    }

    private boolean inTime(Decision decision) {
        return !decision.decided().isAfter(today()) && !decision.from().isBefore(decision.decided())
                && known().stream().filter(plenary -> plenary.number() == decision.plenary())
                        .allMatch(plenary -> plenary.sat(decision.decided(), today()));
    }

    private void refuse(List<Composition.Problem> problems) {
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            var commission = first.commission();
            throw new MisplacedMember(first, name(first.administration()), commission == null ? 0 : commission.number());
        }
    }

    private void mustBeOpen() {
        if (!open()) {
            throw new CompositionNotYetKnown(awaitedPlenary());
        }
    }

    private @Nullable Composition last() {
        return adopted().stream().reduce((_, later) -> later).orElse(null);
    }

    private List<Plenary> known() {
        var held = plenaries.getIfAvailable();
        return held == null ? List.of() : held.plenaries();
    }

    private Text name(AdministrationId id) {
        return administrations.find(id).map(Administration::name).orElseGet(() -> Text.french(id.iso()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
