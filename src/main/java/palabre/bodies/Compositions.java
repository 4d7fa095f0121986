package palabre.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient sql;
    private final Administrations administrations;
    private final Mandates mandates;
    private final Charter charter;
    private final ObjectProvider<PlenariesHeld> plenaries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Compositions(JdbcClient sql, Administrations administrations, Mandates mandates, Charter charter,
            ObjectProvider<PlenariesHeld> plenaries, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
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

    /// The number of the last plenary closed; 0 while none is, or while no module holds any.
    @Transactional(readOnly = true)
    public int closed() {
        var held = plenaries.getIfAvailable();
        return held == null ? 0 : held.closed();
    }

    /// Every composition adopted, the oldest first, as it was adopted.
    @Transactional(readOnly = true)
    public List<Composition> adopted() {
        return seats("where since is not null").values().stream()
                .map(seats -> new Composition(seats.getFirst().number(), Objects.requireNonNull(seats.getFirst().since()),
                        seats.getFirst().plenary(), Objects.requireNonNullElse(seats.getFirst().basis(), ""), placed(seats)))
                .toList();
    }

    /// What is being prepared, if anything is.
    @Transactional(readOnly = true)
    public Optional<Draft> draft() {
        return sql.sql("select number, version from bodies.composition where since is null")
                .query((row, _) -> new Draft(row.getInt("number"), Map.of(), row.getInt("version")))
                .optional()
                .map(draft -> new Draft(draft.number(), placed(seats("where since is null").getOrDefault(draft.number(), List.of())),
                        draft.version()));
    }

    /// Keeps a draft; countries may still be missing from it, none may be in it twice (R-COM-20).
    /// `version` is that of the draft it was made from, 0 when there was none.
    public Draft prepare(Map<CommissionId, Set<AdministrationId>> members, int version, Actor by) {
        mustBeOpen();
        var wrong = problems(members, today()).stream()
                .filter(problem -> problem.kind() != Composition.Problem.Kind.UNPLACED
                        && problem.kind() != Composition.Problem.Kind.LEAD_MISSING)
                .findFirst();
        if (wrong.isPresent()) {
            throw new MisplacedMember(wrong.get(), name(wrong.get().administration()));
        }
        var number = write(members, version);
        events.publishEvent(new CompositionPrepared(by, number, Composition.codes(members)));
        return new Draft(number, members, version + 1);
    }

    /// The plenary's decision on the draft: it holds from that day on.
    public Composition adopt(int version, int plenary, String minutes, LocalDate from, Actor by) {
        mustBeOpen();
        var draft = draft().orElseThrow(() -> new OptimisticLockingFailureException("no draft any more"));
        var last = adopted().stream().reduce((_, later) -> later).orElse(null);
        if (last != null && !from.isAfter(last.from())) {
            throw new CompositionTooEarly(last.from());
        }
        var adopted = new Composition(draft.number(), from, plenary, minutes, draft.members()).led(mandates.lead(from));
        var wrong = problems(adopted.members(), from);
        if (!wrong.isEmpty()) {
            throw new MisplacedMember(wrong.getFirst(), name(wrong.getFirst().administration()));
        }
        if (sql.sql("""
                update bodies.composition set since = :from, basis = :minutes, plenary = :plenary, version = version + 1
                 where number = :number and version = :version and since is null
                """)
                .param("from", from).param("minutes", minutes).param("plenary", plenary)
                .param("number", draft.number()).param("version", version).update() == 0) {
            throw new OptimisticLockingFailureException("the draft was changed by someone else");
        }
        place(draft.number(), adopted.members());
        events.publishEvent(new CompositionAdopted(by, draft.number(), from, plenary, minutes, Composition.codes(adopted.members())));
        return adopted;
    }

    /// A composition of the past, as the minutes of its plenary tell it; the partition holds there too.
    public void record(Composition composition) {
        var complete = composition.led(mandates.lead(composition.from()));
        var wrong = problems(complete.members(), composition.from());
        if (!wrong.isEmpty()) {
            throw new MisplacedMember(wrong.getFirst(), name(wrong.getFirst().administration()));
        }
        sql.sql("insert into bodies.composition (number, since, basis, plenary) values (:number, :from, :basis, :plenary)")
                .param("number", composition.version()).param("from", composition.from())
                .param("basis", composition.basis()).param("plenary", composition.plenary()).update();
        place(composition.version(), complete.members());
    }

    /// What stands in the way of a distribution on a day (R-COM-19 to R-COM-21).
    @Transactional(readOnly = true)
    public List<Composition.Problem> problems(Map<CommissionId, Set<AdministrationId>> members, LocalDate day) {
        var active = administrations.active(day).stream().map(Administration::id).collect(Collectors.toSet());
        return Composition.problems(members, active, mandates.lead(day));
    }

    private void mustBeOpen() {
        if (!open()) {
            throw new CompositionNotYetKnown(awaitedPlenary());
        }
    }

    private int write(Map<CommissionId, Set<AdministrationId>> members, int version) {
        int written = version == 0
                ? sql.sql("""
                        insert into bodies.composition (number, version)
                        select coalesce(max(number), 0) + 1, 1 from bodies.composition
                        on conflict do nothing
                        """).update()
                : sql.sql("update bodies.composition set version = version + 1 where since is null and version = :version")
                        .param("version", version).update();
        if (written == 0) {
            throw new OptimisticLockingFailureException("the draft was changed by someone else");
        }
        var number = sql.sql("select number from bodies.composition where since is null").query(Integer.class).single();
        place(number, members);
        return number;
    }

    private void place(int number, Map<CommissionId, Set<AdministrationId>> members) {
        sql.sql("delete from bodies.place where composition = :number").param("number", number).update();
        for (var commission : members.entrySet()) {
            sql.sql("""
                    insert into bodies.place (composition, commission, administration)
                    select :number, :commission, unnest(string_to_array(:members, ' '))
                    """)
                    .param("number", number).param("commission", commission.getKey().code())
                    .param("members", commission.getValue().stream().map(AdministrationId::iso).sorted().collect(Collectors.joining(" ")))
                    .update();
        }
    }

    private record Seat(int number, @Nullable LocalDate since, int plenary, @Nullable String basis, CommissionId commission,
            AdministrationId administration) {}

    private Map<Integer, List<Seat>> seats(String where) {
        return sql.sql("""
                select number, since, plenary, basis, commission, administration
                  from bodies.composition join bodies.place on place.composition = composition.number
                """ + where + " order by since, number")
                .query(Compositions::seat).list().stream()
                .collect(Collectors.groupingBy(Seat::number, LinkedHashMap::new, Collectors.toList()));
    }

    private static Seat seat(ResultSet row, int index) throws SQLException {
        return new Seat(row.getInt("number"), row.getObject("since", LocalDate.class), row.getInt("plenary"), row.getString("basis"),
                new CommissionId(row.getString("commission")), new AdministrationId(row.getString("administration")));
    }

    private static Map<CommissionId, Set<AdministrationId>> placed(Collection<Seat> seats) {
        return seats.stream().collect(Collectors.groupingBy(Seat::commission, TreeMap::new,
                Collectors.mapping(Seat::administration, Collectors.toUnmodifiableSet())));
    }

    private Text name(AdministrationId id) {
        return administrations.find(id).map(Administration::name).orElseGet(() -> Text.french(id.iso()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
