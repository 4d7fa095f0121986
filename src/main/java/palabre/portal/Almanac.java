package palabre.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import palabre.bodies.Commission;
import palabre.bodies.CommissionId;
import palabre.bodies.Commissions;
import palabre.bodies.Session;
import palabre.bodies.Sessions;
import palabre.charter.Charter;
import palabre.journal.Acting;
import palabre.meetings.Beginnings;
import palabre.meetings.Duty;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.MeetingRights;
import palabre.meetings.Meetings;
import palabre.meetings.Planning;
import palabre.meetings.Stage;
import palabre.meetings.Titles;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.portal.Occasion.Kind;
import palabre.portal.Occasion.State;
import palabre.ui.KnownDate;
import palabre.ui.Language;
import palabre.ui.Message;
import palabre.ui.Text;

/// All that has a date and that a reader may know of, in the order of time (D-46).
/// The same questions are asked of the database however many meetings there are.
@Component
@Transactional(readOnly = true)
public class Almanac {

    /// How far the rhythm is told: two plenaries ahead.
    private static final int YEARS_AHEAD = 4;

    private static final Comparator<Occasion> IN_TIME = Comparator.<Occasion, LocalDate>comparing(one -> one.first().first())
            .thenComparing(one -> one.last().last()).thenComparing(Occasion::kind);

    private final Meetings meetings;
    private final Planning planning;
    private final Beginnings beginnings;
    private final Sessions sessions;
    private final Commissions commissions;
    private final Administrations administrations;
    private final Charter charter;
    private final Clock clock;

    Almanac(Meetings meetings, Planning planning, Beginnings beginnings, Sessions sessions, Commissions commissions,
            Administrations administrations, Charter charter, Clock clock) {
        this.meetings = meetings;
        this.planning = planning;
        this.beginnings = beginnings;
        this.sessions = sessions;
        this.commissions = commissions;
        this.administrations = administrations;
        this.charter = charter;
        this.clock = clock;
    }

    /// Meetings, sessions, and what this reader owes; `readers` are the capacities one and the same person may act in.
    public List<Occasion> of(List<Acting> readers) {
        return told(readers, seen(readers));
    }

    /// The same, with the years ahead as the rhythm of the charter has them.
    public List<Occasion> withRhythm(List<Acting> readers) {
        var seen = seen(readers);
        var all = new ArrayList<>(told(readers, seen));
        all.addAll(ahead(seen));
        all.sort(IN_TIME);
        return all;
    }

    /// The meetings of one commission that all may know of.
    public List<Occasion> of(CommissionId commission) {
        return told(List.of(Acting.PUBLIC), seen(List.of(Acting.PUBLIC)).stream()
                        .filter(meeting -> meeting.commission().filter(commission::equals).isPresent()).toList())
                .stream().filter(Occasion::meeting).toList();
    }

    /// What comes next for the public, of what has its days; meetings of commissions held together are told as one.
    public List<Occasion> coming(int most) {
        var today = LocalDate.now(clock);
        var coming = new ArrayList<Occasion>();
        for (var next : of(List.of(Acting.PUBLIC))) {
            if (!next.dated() || next.over(today) || next.state().cancelled()) {
                continue;
            }
            if (!coming.isEmpty() && coming.getLast().goesWith(next)) {
                coming.set(coming.size() - 1, together(coming.getLast()));
            } else if (coming.size() < most) {
                coming.add(next);
            }
        }
        return coming;
    }

    private static Occasion together(Occasion one) {
        return new Occasion(one.kind(), one.uid(), one.first(), one.last(), Message.of("portal.together"), new Text(Map.of()), null,
                one.place(), one.state(), one.rule(), "/calendar?year=" + one.year(), "", 0);
    }

    private List<Meeting> seen(List<Acting> readers) {
        return meetings.all().stream()
                .filter(meeting -> readers.stream().anyMatch(reader -> MeetingRights.maySee(reader, meeting))).toList();
    }

    private List<Occasion> told(List<Acting> readers, List<Meeting> seen) {
        var countries = administrations.all().stream().collect(Collectors.toMap(Administration::id, Administration::name));
        var bodies = commissions.all().stream().collect(Collectors.toMap(Commission::id, Function.identity()));
        var all = new ArrayList<Occasion>();
        seen.forEach(meeting -> all.add(meeting(meeting, countries, bodies)));
        sessions.all().forEach(session -> all.add(session(session)));
        if (readers.stream().anyMatch(Acting::signedIn)) {
            all.addAll(owed(readers, seen));
        }
        all.sort(IN_TIME);
        return all;
    }

    private List<Occasion> owed(List<Acting> readers, List<Meeting> seen) {
        var known = seen.stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        var owed = new ArrayList<Occasion>();
        for (var duty : planning.duties()) {
            var meeting = known.get(duty.meeting());
            if (meeting != null && readers.stream().anyMatch(duty::owedBy)) {
                owed.add(duty(duty, meeting));
            }
        }
        return owed;
    }

    private List<Occasion> ahead(List<Meeting> seen) {
        var plenaries = new HashSet<Integer>();
        var ordinary = new HashMap<Integer, HashSet<CommissionId>>();
        for (var meeting : seen) {
            if (meeting.stage() == Stage.CANCELLED) {
                continue;
            }
            if (meeting.plenary()) {
                plenaries.add(meeting.dates().year());
            }
            meeting.commission().ifPresent(commission ->
                    ordinary.computeIfAbsent(meeting.dates().year(), _ -> new HashSet<>()).add(commission));
        }
        var last = plenaries.stream().max(Integer::compare).orElseGet(this::lastToldOf);
        if (last == null) {
            return List.of();
        }
        var planned = new HashMap<Integer, Integer>();
        ordinary.forEach((year, commissions) -> planned.put(year, commissions.size()));
        var today = LocalDate.now(clock);
        return new Rhythm(charter.on(today), last).ahead(today, YEARS_AHEAD, plenaries, planned);
    }

    private @Nullable Integer lastToldOf() {
        return beginnings.told().map(Beginnings.Beginning::lastYear).orElse(null);
    }

    private static Occasion meeting(Meeting meeting, Map<AdministrationId, Text> countries, Map<CommissionId, Commission> bodies) {
        var stage = meeting.stage();
        var look = stage == Stage.CANCELLED ? "none" : stage.held() ? "ok" : stage.draft() ? "" : "now";
        var words = meeting.commission().flatMap(commission -> Optional.ofNullable(bodies.get(commission)))
                .map(commission -> commission.called(meeting.dates().first())).orElse(meeting.theme());
        var country = meeting.host().map(host -> countries.getOrDefault(host, Text.french(host.iso()))).orElse(new Text(Map.of()));
        // A meeting that goes with a plenary is moved by what is done to the plenary.
        var subject = meeting.with().orElse(meeting.id()).subject();
        return new Occasion(meeting.plenary() ? Kind.PLENARY : Kind.COMMISSION, uid(meeting.id(), ""), KnownDate.of(meeting.dates().first()),
                KnownDate.of(meeting.dates().last()), Titles.of(meeting), words, null, place(meeting.hosting().city(), country),
                new State(Message.of("meetings.stage." + stage), look, stage == Stage.CANCELLED),
                null, meeting.id().path(), subject, meeting.version());
    }

    private Occasion session(Session session) {
        var name = "bodies.session." + session.organ();
        var today = LocalDate.now(clock);
        var over = session.last().last().isBefore(today);
        return new Occasion(session.organ().equals("CDG") ? Kind.CONFERENCE : Kind.EXPERTS, session.id() + "@palabre",
                session.first(), session.last(),
                session.number() == null ? Message.of(name) : Message.of(name + ".number", session.number()), session.note(), null,
                session.place().isEmpty() ? new Text(Map.of()) : Text.french(session.place()),
                new State(Message.of(over ? "portal.session.past" : "portal.session.announced"), over ? "none" : "", false),
                null, "/group/sessions?organ=" + session.organ(), "", 0);
    }

    private Occasion duty(Duty duty, Meeting meeting) {
        var today = LocalDate.now(clock);
        var done = duty.done();
        var state = done != null ? new State(Message.of("portal.duty.done", done.on()), "ok", false)
                : duty.late(today) ? new State(Message.of("portal.late"), "late", false)
                : !duty.target().isAfter(today.plusDays(7)) ? new State(Message.of("portal.soon"), "soon", false)
                : new State(Message.of("portal.yours"), "yours", false);
        var detail = duty.due().equals(duty.target()) ? Message.of("portal.duty", Titles.of(meeting), duty.mark())
                : Message.of("portal.duty.limit", Titles.of(meeting), duty.mark(), duty.due());
        return new Occasion(Kind.DUTY, uid(duty.meeting(), "-" + duty.task()), KnownDate.of(duty.target()), KnownDate.of(duty.target()),
                Message.of("meetings.duty." + duty.task()), new Text(Map.of()), detail, new Text(Map.of()), state, duty.rule(),
                duty.path(), duty.meeting().subject(), meeting.version());
    }

    private static String uid(MeetingId meeting, String part) {
        return meeting.value() + part.toLowerCase(java.util.Locale.ROOT) + "@palabre";
    }

    private static Text place(String city, Text country) {
        if (city.isEmpty() || country.isEmpty()) {
            return city.isEmpty() ? country : Text.french(city);
        }
        var said = new EnumMap<Language, String>(Language.class);
        country.words().forEach((language, name) -> said.put(language, city + ", " + name));
        return new Text(said);
    }
}
