package palabre.meetings;

import static palabre.charter.Parameter.PLENARY_DAYS;
import static palabre.charter.Parameter.PLENARY_FIRST_MONTH;
import static palabre.charter.Parameter.PLENARY_INTERVAL_YEARS;
import static palabre.charter.Parameter.PLENARY_LAST_MONTH;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import palabre.bodies.Commissions;
import palabre.bodies.Composition;
import palabre.bodies.Mandate;
import palabre.bodies.Mandates;
import palabre.bodies.Session;
import palabre.bodies.Sessions;
import palabre.charter.Charter;
import palabre.charter.Derogations;
import palabre.charter.Finding;
import palabre.charter.Terms;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.ui.Text;

/// Looks at a meeting with all that the rules need to know around it.
@Component
@Transactional(readOnly = true)
public class Planning {

    private final MeetingRows rows;
    private final Beginnings beginnings;
    private final Duties duties;
    private final Holidays holidays;
    private final Administrations administrations;
    private final Mandates mandates;
    private final Commissions commissions;
    private final Sessions sessions;
    private final Charter charter;
    private final Derogations derogations;
    private final Secretariats secretariats;
    private final Openings openings;
    private final ObjectProvider<Witness> witnesses;
    private final Clock clock;

    Planning(MeetingRows rows, Beginnings beginnings, Duties duties, Holidays holidays, Administrations administrations, Mandates mandates,
            Commissions commissions, Sessions sessions, Charter charter, Derogations derogations, Secretariats secretariats,
            Openings openings, ObjectProvider<Witness> witnesses, Clock clock) {
        this.rows = rows;
        this.beginnings = beginnings;
        this.duties = duties;
        this.holidays = holidays;
        this.administrations = administrations;
        this.mandates = mandates;
        this.commissions = commissions;
        this.sessions = sessions;
        this.charter = charter;
        this.derogations = derogations;
        this.secretariats = secretariats;
        this.openings = openings;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    /// The plenary the charter expects next: the right year, the first Wednesday of the window's last month,
    /// so that the commissions and the plenary make one week of work, at the lead country's unless no host is so by default.
    public Meeting nextPlenary() {
        var today = LocalDate.now(clock);
        var terms = charter.on(today);
        var lead = mandates.lead(today);
        var last = rows.all().stream().filter(meeting -> meeting.plenary() && meeting.stage() != Stage.CANCELLED)
                .map(meeting -> meeting.dates().year()).max(Integer::compare)
                .orElseGet(() -> beginnings.told().map(Beginnings.Beginning::lastYear).filter(Objects::nonNull).orElse(null));
        var year = last == null ? today.getYear() + (today.getMonthValue() > terms.number(PLENARY_LAST_MONTH) ? 1 : 0)
                : last + terms.number(PLENARY_INTERVAL_YEARS);
        var month = Math.max(terms.number(PLENARY_FIRST_MONTH), terms.number(PLENARY_LAST_MONTH));
        var first = LocalDate.of(year, month, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        var host = Hosting.leadByDefault(terms) ? lead : null;
        var hosting = new Hosting(host, "", Mode.IN_PERSON, Hosting.Ground.LEAD_BY_DEFAULT, null, "", null);
        return Meeting.planned(new Kind.Plenary(beginnings.nextNumber()), new Dates(first, first.plusDays(terms.number(PLENARY_DAYS) - 1L)),
                hosting, lead, new Text(Map.of()));
    }

    /// Who may settle the host today.
    public List<HostDecision.Taker> hostDeciders() {
        return HostDecision.Taker.admitted(charter.on(LocalDate.now(clock)));
    }

    /// Where a plenary goes that loses its host.
    public Optional<AdministrationId> defaultHost() {
        var today = LocalDate.now(clock);
        return Hosting.leadByDefault(charter.on(today)) ? Optional.of(mandates.lead(today)) : Optional.empty();
    }

    /// Whose turn it is to host each commission, by its composition of today; none while there is no composition.
    public List<Rotation> rotations() {
        var all = rows.all();
        return commissions.compositionOn(LocalDate.now(clock)).stream()
                .flatMap(composition -> composition.members().entrySet().stream())
                .map(seats -> Rotation.of(seats.getKey(), seats.getValue(), all))
                .toList();
    }

    /// What the charter makes of it, derogations weighed in, with the commission meetings that go with a plenary.
    public Judgement judge(Meeting meeting) {
        var all = new ArrayList<>(rows.all());
        all.removeIf(other -> other.id().equals(meeting.id()) || other.stage() == Stage.CANCELLED);
        var around = around(meeting, all);
        var following = new ArrayList<Judgement>();
        for (var follower : followers(meeting, around, all)) {
            var others = Stream.concat(Stream.of(meeting), all.stream().filter(other -> !other.id().equals(follower.id()))).toList();
            following.add(alone(follower, with(around, others)));
        }
        var judged = alone(meeting, around);
        return new Judgement(meeting, judged.findings(), judged.notes(), following);
    }

    /// Every rule that applies to the meeting, with its finding (D-38).
    public List<Finding> sheet(Meeting meeting) {
        var others = new ArrayList<>(rows.all());
        others.removeIf(other -> other.id().equals(meeting.id()) || other.stage() == Stage.CANCELLED);
        var around = around(meeting, others);
        var seen = new ArrayList<>(SecretariatRules.of(meeting, secretariats.of(meeting), around.terms()));
        seen.addAll(CoPresidency.of(meeting, openings.of(meeting.id()), around.terms()));
        witnesses.orderedStream().forEach(witness -> seen.addAll(witness.findings(meeting, around.terms())));
        return Derogations.weigh(Conformity.sheet(meeting, around, seen), derogations.on(meeting.id().subject()));
    }

    /// What the charter says of opening a plenary without the person of the regional office.
    public Finding openedAlone(Meeting meeting) {
        var missing = CoPresidency.missing(charter.on(LocalDate.now(clock)));
        return Derogations.weigh(List.of(missing), derogations.on(meeting.id().subject())).getFirst();
    }

    public List<Duty> duties(Meeting meeting) {
        return duties(meeting, calendar(meeting), charter.on(LocalDate.now(clock)), sessions.all(), duties.done(meeting.id()));
    }

    /// The retro-plannings of all meetings to come or just held, in the order of their dates.
    public List<Duty> duties() {
        var done = duties.done();
        var terms = charter.on(LocalDate.now(clock));
        var known = sessions.all();
        var leads = mandates.all().stream().filter(mandate -> mandate.kind() == Mandate.Kind.LEAD).toList();
        var owed = new ArrayList<Duty>();
        for (var meeting : rows.all()) {
            if (meeting.asItWas() == null && meeting.stage() != Stage.CANCELLED && !meeting.stage().held()) {
                var countries = new ArrayList<String>();
                meeting.host().ifPresent(host -> countries.add(host.iso()));
                leads.stream().filter(lead -> lead.runsOn(meeting.dates().first())).forEach(lead -> countries.add(lead.holder()));
                owed.addAll(duties(meeting, holidays.of(countries), terms, known, done.getOrDefault(meeting.id(), Map.of())));
            }
        }
        owed.sort(java.util.Comparator.comparing(Duty::target));
        return owed;
    }

    /// Each commission as it stands today, in the order of their numbers.
    public List<CommissionYear> commissions() {
        var today = LocalDate.now(clock);
        var members = commissions.compositionOn(today).map(Composition::members).orElse(Map.of());
        var all = rows.all();
        var duties = duties();
        return commissions.all().stream().map(commission -> CommissionYear.of(commission, members.getOrDefault(commission.id(), Set.of()),
                all, duties, charter.on(today), today)).toList();
    }

    private static List<Duty> duties(Meeting meeting, DayCalendar calendar, Terms terms, List<Session> known, Map<Duty.Task, Duty.Done> done) {
        return RetroPlanning.of(meeting, terms, calendar, expertsAfter(meeting, known), done);
    }

    /// The first session of the experts that follows a meeting; one known to the month may begin on its first day, one known to the year is too vague.
    private static Optional<LocalDate> expertsAfter(Meeting meeting, List<Session> known) {
        return known.stream().filter(session -> session.organ().equals("CEX"))
                .map(Session::first).filter(first -> !(first.value() instanceof Year) && first.last().isAfter(meeting.dates().last()))
                .map(first -> first.first().isAfter(meeting.dates().last()) ? first.first() : first.last()).min(LocalDate::compareTo);
    }

    private Judgement alone(Meeting meeting, Circumstances around) {
        var weighed = Derogations.weigh(Conformity.of(meeting, around), derogations.on(meeting.id().subject()));
        var notes = new ArrayList<>(CalendarNote.of(meeting.dates(), around.calendar(), around.terms()));
        if (meeting.plenary()) {
            expertsAfter(meeting, sessions.all())
                    .flatMap(experts -> CalendarNote.beforeTheExperts(meeting.dates(), experts, around.terms())).ifPresent(notes::add);
        }
        return new Judgement(meeting, weighed, List.copyOf(notes), List.of());
    }

    /// The three commission meetings, moved with the plenary or born with it (R-CMT-05).
    /// Before the composition is known, no commission may meet (R-COM-22).
    private List<Meeting> followers(Meeting plenary, Circumstances around, List<Meeting> all) {
        if (!plenary.plenary() || plenary.asItWas() != null || !around.commissionsMayMeet()) {
            return List.of();
        }
        var dates = BeforeThePlenary.dates(plenary.dates().first(), around.terms(), around.calendar());
        var hosting = new Hosting(plenary.hosting().host(), plenary.hosting().city(), plenary.hosting().mode(),
                Hosting.Ground.WITH_THE_PLENARY, null, "", plenary.hosting().decision());
        var known = all.stream().filter(other -> other.with().filter(plenary.id()::equals).isPresent()).toList();
        return commissions.all().stream().map(commission -> known.stream()
                .filter(meeting -> meeting.commission().filter(commission.id()::equals).isPresent()).findFirst()
                .orElseGet(() -> Meeting.planned(new Kind.OfCommission(commission.id(), false, plenary.id()), dates, hosting,
                        hosting.host(), new Text(Map.of())))
                .following(plenary, dates, hosting))
                .toList();
    }

    private Circumstances around(Meeting meeting, List<Meeting> others) {
        var today = LocalDate.now(clock);
        var first = meeting.dates().first();
        var names = new HashMap<AdministrationId, Text>();
        administrations.all().forEach(administration -> names.put(administration.id(), administration.name()));
        var active = administrations.active(first).stream().map(Administration::id).collect(java.util.stream.Collectors.toSet());
        var lead = mandates.lead(first);
        return new Circumstances(charter.on(today), lead, active, commissions.compositionOn(first), beginnings.closed(),
                lastYearBefore(), others, calendar(meeting), names);
    }

    private static Circumstances with(Circumstances around, List<Meeting> others) {
        return new Circumstances(around.terms(), around.lead(), around.active(), around.composition(), around.closedPlenaries(),
                around.lastYearBefore(), others, around.calendar(), around.names());
    }

    private @Nullable Integer lastYearBefore() {
        return beginnings.told().map(Beginnings.Beginning::lastYear).orElse(null);
    }

    /// Days off at the host's and in the lead country, where the house works.
    private DayCalendar calendar(Meeting meeting) {
        var countries = new ArrayList<String>();
        meeting.host().ifPresent(host -> countries.add(host.iso()));
        countries.add(mandates.lead(meeting.dates().first()).iso());
        return holidays.of(countries);
    }
}
