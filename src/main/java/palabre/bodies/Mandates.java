package palabre.bodies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.charter.Charter;
import palabre.charter.Parameter;
import palabre.files.Attached;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.members.Appointments;
import palabre.members.Holders;
import palabre.members.PersonId;
import palabre.ui.KnownDate;
import palabre.ui.Text;

/// Who holds what, since when and by which act.
@Repository
@Transactional
public class Mandates implements Holders {

    private final MandateRows rows;
    private final Administrations administrations;
    private final Appointments appointments;
    private final Charter charter;
    private final ObjectProvider<PlenariesHeld> plenaries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mandates(MandateRows rows, Administrations administrations, Appointments appointments, Charter charter,
            ObjectProvider<PlenariesHeld> plenaries, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.administrations = administrations;
        this.appointments = appointments;
        this.charter = charter;
        this.plenaries = plenaries;
        this.events = events;
        this.clock = clock;
    }

    /// The one lead of that day (R-ORG-11); before the group was created there is none.
    @Transactional(readOnly = true)
    public AdministrationId lead(LocalDate day) {
        return rows.all().holders(Mandate.Kind.LEAD, day).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no lead on " + day));
    }

    @Transactional(readOnly = true)
    public Optional<AdministrationId> vicePresidency(LocalDate day) {
        return rows.all().holders(Mandate.Kind.VICE_PRESIDENCY, day).findFirst();
    }

    /// Those that run on a day.
    @Transactional(readOnly = true)
    public List<Mandate> on(Mandate.Kind kind, LocalDate day) {
        return rows.all().on(kind, day);
    }

    /// By kind, then in the order of their beginnings; those entered by mistake left out.
    @Transactional(readOnly = true)
    public List<Mandate> all() {
        return rows.all().mandates();
    }

    @Transactional(readOnly = true)
    public Optional<Mandate> find(MandateId id) {
        return all().stream().filter(mandate -> mandate.id().equals(id)).findFirst();
    }

    @Override
    public Set<Function> mandated() {
        return Set.of(Function.PRES, Function.SG, Function.ASS, Function.VP);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<AdministrationId> of(Function function, LocalDate day) {
        var all = rows.all();
        return switch (function) {
            case PRES, SG -> all.holders(Mandate.Kind.LEAD, day).collect(Collectors.toUnmodifiableSet());
            case ASS -> all.seated(active(day), day).stream().map(mandate -> new AdministrationId(mandate.holder())).collect(Collectors.toUnmodifiableSet());
            case VP -> all.holders(Mandate.Kind.VICE_PRESIDENCY, day).collect(Collectors.toUnmodifiableSet());
            default -> Set.of();
        };
    }

    /// The assessors who really sit today; a mandate that runs on may have a vacant seat.
    @Transactional(readOnly = true)
    public List<Mandate> seated() {
        return rows.all().seated(active(today()), today());
    }

    /// What each country may expect of the next designation of assessors, in the order of the French alphabet.
    @Transactional(readOnly = true)
    public Rotation rotation() {
        var today = today();
        var countries = administrations.all().stream().map(Administration::id).toList();
        return rows.all().rotation(countries, active(today), today);
    }

    /// Enters a new lead or vice-presidency, decided by the DG Conference; the one before ends that day (R-ORG-11, R-SEC-10).
    /// `seat` is the commission a former lead takes its place in (R-COM-21).
    public Mandate begin(Mandate.Kind kind, AdministrationId holder, KnownDate from, Founding founding, @Nullable CommissionId seat, Actor by) {
        if (!kind.single()) {
            throw new IllegalArgumentException(kind + " does not succeed one another");
        }
        var next = Mandate.of(kind, holder, from, founding).leaving(seat);
        change(all -> all.followedBy(next), null);
        events.publishEvent(new MandateBegun(by, next.id(), kind, holder, from, founding.act()));
        return next;
    }

    /// Refuses a choice of assessors by the rule it breaks, before anyone decides on it.
    @Transactional(readOnly = true)
    public void check(List<AdministrationId> chosen) {
        rows.all().checked(chosen, seats(), active(today()), today());
    }

    /// The assessors designated by the plenary in session; whoever answers for these countries acts for them at once.
    public void designate(List<AdministrationId> chosen, String minutes, @Nullable Attached scan, Actor by) {
        var today = today();
        var plenary = inSession(Mandate.Kind.ASSESSOR);
        change(all -> all.assessedBy(chosen, seats(), active(today), plenary, Founding.byPlenary(Text.french(minutes), plenary, scan), today), null);
        chosen.forEach(country -> entrust(country, minutes, by));
        events.publishEvent(new AssessorsDesignated(by, plenary.number(), chosen.stream().map(AdministrationId::iso).toList(), minutes));
    }

    /// The team of rapporteurs of the plenary in session; the one before is relieved.
    public void enter(List<Rapporteur> team, String minutes, @Nullable Attached scan, Actor by) {
        var today = today();
        var plenary = inSession(Mandate.Kind.RAPPORTEUR);
        var relieved = rows.all().on(Mandate.Kind.RAPPORTEUR, today);
        change(all -> all.reportedBy(team, charter.on(today).number(Parameter.RAPPORTEURS_MIN), plenary,
                Founding.byPlenary(Text.french(minutes), plenary, scan), today), null);
        relieved.forEach(one -> dismiss(one, by));
        team.forEach(one -> appoint(one, one.country().iso(), today, minutes, by));
        events.publishEvent(new RapporteursEntered(by, plenary.number(),
                team.stream().map(one -> one.country().iso() + " " + one.bearer().name()).toList(), minutes));
    }

    /// Whoever stands in for an assessor acts for the general secretariat at once.
    void standIn(MandateId seat, AdministrationId country, Founding founding, Actor by) {
        var today = today();
        change(all -> all.standingIn(seat, country, active(today), founding, today), null);
        entrust(country, founding.source(), by);
        events.publishEvent(new InterimBegun(by, seat, country, founding.act()));
    }

    /// Refuses a country for a vacant seat by what bars it, before anyone decides on it.
    @Transactional(readOnly = true)
    void checkInterim(AdministrationId country) {
        var bar = rows.all().bar(country, active(today()), today());
        if (bar != null) {
            throw new AssessorBarred(country, bar);
        }
        if (seated().stream().anyMatch(mandate -> country.equals(mandate.administration()))) {
            throw new SeatFilled();
        }
    }

    /// The act a mandate rests on, brought once it was signed: for all that were given by it.
    public void attach(MandateId id, Attached scan, Actor by) {
        var given = find(id).orElseThrow(() -> new NoSuchElementException("mandate " + id.value()));
        rows.attach(all().stream().filter(one -> one.kind() == given.kind() && one.founding().equals(given.founding())).map(Mandate::id).toList(), scan);
        events.publishEvent(new ActAttached(by, id, given.kind(), given.holder(), scan.fingerprint(), scan.name()));
    }

    /// The seats of assessors nobody fills today.
    @Transactional(readOnly = true)
    public List<Mandate> vacant() {
        return rows.all().vacant(active(today()), today());
    }

    /// The team of one meeting of a commission; whoever keeps meetings has asked whether it is in session, and tells the journal.
    public void enter(UUID meeting, List<Rapporteur> team, String minutes, @Nullable Attached scan, Actor by) {
        var today = today();
        change(all -> all.reportedBy(team, charter.on(today).number(Parameter.RAPPORTEURS_MIN),
                Founding.byCommission(Text.french(minutes), meeting, scan, today), today), null);
        team.forEach(one -> appoint(one, meeting.toString(), today, minutes, by));
    }

    /// The report of that meeting is delivered: its rapporteurs are discharged at once.
    public void discharge(UUID meeting, Actor by) {
        var serving = reporting(meeting);
        change(all -> all.discharged(meeting, today()), null);
        serving.forEach(one -> dismiss(one, by));
    }

    /// Those who report on a meeting of a commission, or did.
    @Transactional(readOnly = true)
    public List<Mandate> reporting(UUID meeting) {
        return rows.all().of(Mandate.Kind.COMMISSION_RAPPORTEUR).stream().filter(mandate -> mandate.by(meeting)).toList();
    }

    /// Those a plenary entered to report on it.
    @Transactional(readOnly = true)
    public List<Mandate> reporting(int plenary) {
        return rows.all().of(Mandate.Kind.RAPPORTEUR).stream()
                .filter(mandate -> Objects.equals(mandate.founding().plenary(), plenary)).toList();
    }

    /// Takes back what was entered by mistake; the one before resumes.
    public void annul(MandateId id, String reason, Actor by) {
        var mistaken = find(id).orElseThrow(() -> new NoSuchElementException("mandate " + id.value()));
        if (mistaken.founding().meeting() instanceof UUID meeting) {
            reporting(meeting).forEach(one -> dismiss(one, by));
        }
        var plenary = Optional.ofNullable(plenaries.getIfAvailable()).flatMap(PlenariesHeld::inSession).orElse(null);
        var before = rows.all().on(Mandate.Kind.RAPPORTEUR, today());
        change(all -> all.without(mistaken, plenary), reason);
        if (mistaken.kind() == Mandate.Kind.RAPPORTEUR) {
            before.forEach(one -> dismiss(one, by));
            rows.all().on(Mandate.Kind.RAPPORTEUR, today()).forEach(one -> appoint(
                    new Rapporteur(new AdministrationId(one.holder()), Objects.requireNonNull(one.bearer())), one.holder(), today(), one.source(), by));
        }
        events.publishEvent(new MandateAnnulled(by, id, mistaken.kind(), mistaken.holder(), reason));
    }

    /// A mandate as the acts of the time tell it, when the house is filled with what came before.
    public Mandate record(Mandate.Kind kind, String holder, @Nullable Bearer bearer, KnownDate from, @Nullable KnownDate until, Founding founding) {
        var told = new Mandate(MandateId.next(), kind, holder, bearer, from, until, founding, null, null, 0);
        rows.insert(told);
        return told;
    }

    /// How many seats of the general secretariat are elective (R-SG-01).
    @Transactional(readOnly = true)
    public int seats() {
        return charter.on(today()).number(Parameter.ELECTIVE_ASSESSORS);
    }

    private void change(UnaryOperator<Succession> change, @Nullable String reason) {
        rows.lock();
        var before = rows.all();
        rows.write(before, change.apply(before), reason);
    }

    private Plenary inSession(Mandate.Kind kind) {
        return Optional.ofNullable(plenaries.getIfAvailable()).flatMap(PlenariesHeld::inSession).orElseThrow(() -> new NoPlenaryInSession(kind));
    }

    private void appoint(Rapporteur one, String scope, LocalDate from, String basis, Actor by) {
        if (one.bearer().id() instanceof PersonId person) {
            appointments.appoint(person, Function.RAP, scope, from, null, basis, by);
        }
    }

    private void dismiss(Mandate relieved, Actor by) {
        if (relieved.bearer() != null && relieved.bearer().id() instanceof PersonId person) {
            appointments.of(person).stream().filter(one -> one.function() == Function.RAP && one.scope().equals(relieved.scope()) && one.counts(today()))
                    .forEach(one -> appointments.end(one.id(), today(), by));
        }
    }

    /// Those who answer for a country answer for its seat in the general secretariat, unless it names others.
    private void entrust(AdministrationId country, String basis, Actor by) {
        if (appointments.holding(Function.ASS, country.iso(), today()).isEmpty()) {
            appointments.holding(Function.FP, country.iso(), today())
                    .forEach(one -> appointments.appoint(one.person(), Function.ASS, country.iso(), today(), null, basis, by));
        }
    }

    private Set<AdministrationId> active(LocalDate day) {
        return administrations.active(day).stream().map(Administration::id).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
