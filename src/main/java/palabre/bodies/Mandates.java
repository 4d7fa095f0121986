package palabre.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.members.AdministrationId;
import palabre.members.Holders;
import palabre.store.Kept;
import palabre.store.Shelf;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Text;

/// Who holds what, since when and by which act.
@Repository
@Transactional
public class Mandates implements Holders {

    private static final String COLUMNS = "id, kind, holder, person, since, until, act, source, mark, version";

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Kept<List<Mandate>> all;

    Mandates(JdbcClient sql, Shelf shelf, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
        this.all = shelf.keep(this::read, "bodies", "mandate");
    }

    /// The one lead of that day (R-ORG-11); before the group was created there is none.
    @Transactional(readOnly = true)
    public AdministrationId lead(LocalDate day) {
        return holders(Mandate.Kind.LEAD, day).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no lead on " + day));
    }

    @Transactional(readOnly = true)
    public Optional<AdministrationId> vicePresidency(LocalDate day) {
        return holders(Mandate.Kind.VICE_PRESIDENCY, day).findFirst();
    }

    /// Those that run on a day.
    @Transactional(readOnly = true)
    public List<Mandate> on(Mandate.Kind kind, LocalDate day) {
        return of(kind).stream().filter(mandate -> mandate.runsOn(day)).toList();
    }

    /// By kind, then in the order of their beginnings; those entered by mistake left out.
    @Transactional(readOnly = true)
    public List<Mandate> all() {
        return all.content();
    }

    private List<Mandate> read() {
        return sql.sql("select " + COLUMNS + " from bodies.mandate where annulled is null")
                .query(Mandates::mandate).list().stream()
                .sorted(Comparator.comparing(Mandate::kind).thenComparing(Mandate::from).thenComparing(Mandate::holder))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Mandate> find(MandateId id) {
        return sql.sql("select " + COLUMNS + " from bodies.mandate where annulled is null and id = :id")
                .param("id", id.value()).query(Mandates::mandate).optional();
    }

    @Override
    public Set<Function> mandated() {
        return Set.of(Function.PRES, Function.SG, Function.ASS, Function.VP);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<AdministrationId> of(Function function, LocalDate day) {
        return switch (function) {
            case PRES, SG -> holders(Mandate.Kind.LEAD, day).collect(Collectors.toUnmodifiableSet());
            case ASS -> holders(Mandate.Kind.ASSESSOR, day).collect(Collectors.toUnmodifiableSet());
            case VP -> holders(Mandate.Kind.VICE_PRESIDENCY, day).collect(Collectors.toUnmodifiableSet());
            default -> Set.of();
        };
    }

    /// Enters a new lead or vice-presidency, decided by the DG Conference; the one before ends that day (R-ORG-11, R-SEC-10).
    public Mandate begin(Mandate.Kind kind, AdministrationId holder, KnownDate from, Text act, String source, Actor by) {
        if (!kind.single()) {
            throw new IllegalArgumentException(kind + " does not succeed one another");
        }
        sql.sql("lock table bodies.mandate in share row exclusive mode").update();
        var before = of(kind);
        var last = before.isEmpty() ? null : before.getLast();
        if (last != null && !last.begins().isBefore(from.first())) {
            throw new MandatesOverlap(last);
        }
        if (last != null && last.until() == null && last.holder().equals(holder.iso())) {
            throw new AlreadyHolder(last);
        }
        if (last != null && (last.until() == null || last.until().first().isAfter(from.first()))) {
            change(last.id(), mandate -> mandate.until(from));
        }
        var begun = insert(new Mandate(MandateId.next(), kind, holder.iso(), null, from, null, act, source, Mark.VERIFIED, 0));
        events.publishEvent(new MandateBegun(by, begun.id(), kind, holder, from, act));
        return begun;
    }

    /// Takes back the last lead or vice-presidency entered, when it was entered by mistake; the one before resumes.
    public void annul(MandateId id, String reason, Actor by) {
        sql.sql("lock table bodies.mandate in share row exclusive mode").update();
        var mistaken = find(id).orElseThrow(() -> new NoSuchElementException("mandate " + id.value()));
        var all = of(mistaken.kind());
        if (!mistaken.kind().single() || all.size() < 2 || !all.getLast().id().equals(id)) {
            throw new MandateStands(mistaken);
        }
        sql.sql("update bodies.mandate set annulled = :reason, version = version + 1 where id = :id")
                .param("reason", reason).param("id", id.value()).update();
        var before = all.get(all.size() - 2);
        if (mistaken.from().equals(before.until())) {
            change(before.id(), mandate -> mandate.until(null));
        }
        events.publishEvent(new MandateAnnulled(by, id, mistaken.kind(), mistaken.holder(), reason));
    }

    /// A mandate as the acts of the time tell it, when the house is filled with what came before.
    public Mandate record(Mandate.Kind kind, String holder, @Nullable String person, KnownDate from, @Nullable KnownDate until,
            Text act, String source, Mark mark) {
        return insert(new Mandate(MandateId.next(), kind, holder, person, from, until, act, source, mark, 0));
    }

    private List<Mandate> of(Mandate.Kind kind) {
        return all().stream().filter(mandate -> mandate.kind() == kind).toList();
    }

    private Stream<AdministrationId> holders(Mandate.Kind kind, LocalDate day) {
        return of(kind).stream().filter(mandate -> mandate.runsOn(day)).map(Mandate::administration).filter(Objects::nonNull);
    }

    private void change(MandateId id, UnaryOperator<Mandate> change) {
        var changed = change.apply(find(id).orElseThrow(() -> new NoSuchElementException("mandate " + id.value())));
        var end = changed.until();
        var updated = sql.sql("""
                update bodies.mandate set until = :until, ends = :ends, version = version + 1
                 where id = :id and version = :version
                """)
                .param("until", end == null ? null : end.iso()).param("ends", end == null ? null : end.first(), Types.DATE)
                .param("id", id.value()).param("version", changed.version())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("mandate %s was changed by someone else".formatted(id.value()));
        }
    }

    private Mandate insert(Mandate mandate) {
        var end = mandate.until();
        sql.sql("""
                insert into bodies.mandate (id, kind, holder, person, since, until, begins, ends, act, source, mark)
                values (:id, :kind, :holder, :person, :since, :until, :begins, :ends, :act::jsonb, :source, :mark)
                """)
                .param("id", mandate.id().value()).param("kind", mandate.kind().name()).param("holder", mandate.holder())
                .param("person", mandate.person()).param("since", mandate.from().iso())
                .param("until", end == null ? null : end.iso()).param("begins", mandate.begins())
                .param("ends", end == null ? null : end.first(), Types.DATE)
                .param("act", Rows.json(mandate.act())).param("source", mandate.source()).param("mark", mandate.mark().code())
                .update();
        return mandate;
    }

    private static Mandate mandate(ResultSet row, int index) throws SQLException {
        return new Mandate(new MandateId(row.getObject("id", UUID.class)), Mandate.Kind.valueOf(row.getString("kind")),
                row.getString("holder"), row.getString("person"), Rows.date(row, "since"), Rows.dateOrNull(row, "until"),
                Rows.text(row, "act"), row.getString("source"), Mark.of(row.getString("mark")), row.getInt("version"));
    }
}
