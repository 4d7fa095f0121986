package palabre.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import palabre.files.Attached;
import palabre.journal.Actor;
import palabre.members.AdministrationId;
import palabre.store.Kept;
import palabre.store.Shelf;

/// Compositions and the draft of the next as they stand in their tables.
@Component
class CompositionRows {

    private static final String COLUMNS = """
            select number, since, plenary, basis, decided, hands, visa_by, visa_name, visa_at, act, act_name, act_kind, act_size, version from bodies.composition
            """;

    private final JdbcClient sql;
    private final Kept<List<Composition>> adopted;

    CompositionRows(JdbcClient sql, Shelf shelf) {
        this.sql = sql;
        this.adopted = shelf.keep(this::readAdopted, "bodies", "composition", "place", "organ");
    }

    /// A row without its seats: adopted if it has a date.
    private record Row(int number, @Nullable LocalDate since, int plenary, String basis, @Nullable LocalDate decided, Set<UUID> hands,
            @Nullable Visa visa, @Nullable Attached act, int version) {}

    private record Seat(int composition, CommissionId commission, AdministrationId administration) {}

    List<Composition> adopted() {
        return adopted.content();
    }

    private List<Composition> readAdopted() {
        var seats = seats();
        var empty = empty();
        return sql.sql(COLUMNS + " where since is not null order by since, number").query(CompositionRows::row).list().stream()
                .map(row -> new Composition(row.number(), Objects.requireNonNull(row.since()), row.plenary(), row.basis(),
                        placed(empty, seats.getOrDefault(row.number(), List.of())), row.decided(), row.visa(), row.act()))
                .toList();
    }

    Optional<Draft> draft() {
        return sql.sql(COLUMNS + " where since is null").query(CompositionRows::row).optional()
                .map(row -> new Draft(row.number(), placed(empty(), seats().getOrDefault(row.number(), List.of())), row.version(),
                        row.hands(), row.visa()));
    }

    /// Those who prepared or entered an adopted one.
    Set<UUID> hands(int number) {
        return sql.sql(COLUMNS + " where number = :number").param("number", number).query(CompositionRows::row).single().hands();
    }

    /// The draft in other words; two who begin one at once are told apart by the index, two who change it by its version.
    int write(Map<CommissionId, Set<AdministrationId>> members, int version, Actor by) {
        if (version == 0) {
            changed(sql.sql("""
                    insert into bodies.composition (number, version, hands)
                    select coalesce(max(number), 0) + 1, 1, array_remove(array[:hand::uuid], null) from bodies.composition
                    on conflict do nothing
                    """).param("hand", by.person(), Types.OTHER).update());
        } else {
            changed(sql.sql("""
                    update bodies.composition
                       set version = version + 1, visa_by = null, visa_name = null, visa_at = null,
                           hands = array_remove(array_remove(hands, :hand::uuid) || :hand::uuid, null)
                     where since is null and version = :version
                    """).param("hand", by.person(), Types.OTHER).param("version", version).update());
        }
        var number = sql.sql("select number from bodies.composition where since is null").query(Integer.class).single();
        place(number, members);
        return number;
    }

    void endorse(int number, int version, Visa visa) {
        changed(sql.sql("""
                update bodies.composition set visa_by = :by, visa_name = :name, visa_at = :at, version = version + 1
                 where number = :number and version = :version and visa_by is null
                """)
                .param("by", visa.person()).param("name", visa.name()).param("at", visa.at().atOffset(ZoneOffset.UTC))
                .param("number", number).param("version", version).update());
    }

    void adopt(Composition adopted, int version, Actor by) {
        changed(sql.sql("""
                update bodies.composition
                   set since = :from, basis = :basis, plenary = nullif(:plenary, 0), decided = :decided, act = :act, act_name = :act_name,
                       act_kind = :act_kind, act_size = :act_size, version = version + 1,
                       hands = array_remove(array_remove(hands, :hand::uuid) || :hand::uuid, null)
                 where number = :number and version = :version and since is null
                """)
                .param("from", adopted.from()).param("basis", adopted.basis()).param("plenary", adopted.plenary())
                .param("decided", adopted.decided(), Types.DATE).param("hand", by.person(), Types.OTHER)
                .params(Attached.parameters("act", adopted.act()))
                .param("number", adopted.version()).param("version", version).update());
        place(adopted.version(), adopted.members());
    }

    void add(Composition adopted) {
        sql.sql("""
                insert into bodies.composition (number, since, basis, plenary, decided)
                values (:number, :from, :basis, nullif(:plenary, 0), :decided)
                """)
                .param("number", adopted.version()).param("from", adopted.from()).param("basis", adopted.basis())
                .param("plenary", adopted.plenary()).param("decided", adopted.decided(), Types.DATE).update();
        place(adopted.version(), adopted.members());
    }

    int version(int number) {
        return sql.sql("select version from bodies.composition where number = :number").param("number", number)
                .query(Integer.class).single();
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("the composition was changed by someone else");
        }
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

    private Map<Integer, List<Seat>> seats() {
        return sql.sql("select composition, commission, administration from bodies.place")
                .query((row, _) -> new Seat(row.getInt("composition"), new CommissionId(row.getString("commission")),
                        new AdministrationId(row.getString("administration"))))
                .list().stream().collect(Collectors.groupingBy(Seat::composition));
    }

    /// Every commission has its place in the map, be it empty.
    private static Map<CommissionId, Set<AdministrationId>> placed(List<CommissionId> empty, List<Seat> seats) {
        var placed = new TreeMap<CommissionId, Set<AdministrationId>>();
        empty.forEach(commission -> placed.put(commission, new HashSet<>()));
        seats.forEach(seat -> placed.computeIfAbsent(seat.commission(), _ -> new HashSet<>()).add(seat.administration()));
        return placed;
    }

    private List<CommissionId> empty() {
        return sql.sql("select code from bodies.organ where kind = 'COMMISSION'").query((row, _) -> new CommissionId(row.getString("code"))).list();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        var by = row.getObject("visa_by", UUID.class);
        var at = row.getObject("visa_at", OffsetDateTime.class);
        return new Row(row.getInt("number"), row.getObject("since", LocalDate.class), row.getInt("plenary"),
                Objects.requireNonNullElse(row.getString("basis"), ""), row.getObject("decided", LocalDate.class),
                Set.of((UUID[]) row.getArray("hands").getArray()),
                by == null || at == null ? null : new Visa(by, row.getString("visa_name"), at.toInstant()), Attached.in(row, "act"),
                row.getInt("version"));
    }
}
