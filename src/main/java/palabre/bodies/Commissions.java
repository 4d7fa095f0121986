package palabre.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.charter.Rule;
import palabre.members.AdministrationId;

/// The technical commissions, and who has sat in them.
@Repository
@Transactional(readOnly = true)
public class Commissions {

    private final JdbcClient sql;
    private final Mandates mandates;

    Commissions(JdbcClient sql, Mandates mandates) {
        this.sql = sql;
        this.mandates = mandates;
    }

    /// In the order of their numbers (R-COM-01).
    public List<Commission> all() {
        var charges = sql.sql("select organ, number, words, rules from bodies.charge order by organ, number")
                .query((row, _) -> Map.entry(row.getString("organ"),
                        new Charge(row.getInt("number"), Rows.text(row, "words"), rules(row.getString("rules")))))
                .list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.sql("select code, name, purpose from bodies.organ where kind = 'COMMISSION' order by position")
                .query((row, index) -> new Commission(new CommissionId(row.getString("code")), index + 1, Rows.text(row, "name"),
                        Rows.text(row, "purpose"), charges.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    public Optional<Commission> find(CommissionId id) {
        return all().stream().filter(commission -> commission.id().equals(id)).findFirst();
    }

    /// Who sat where on a day; nothing before the first composition was adopted (R-COM-22).
    public Optional<Composition> compositionOn(LocalDate day) {
        return adopted().stream().filter(composition -> !composition.from().isAfter(day))
                .reduce((_, later) -> later)
                .map(composition -> composition.led(mandates.lead(day)));
    }

    /// Every composition adopted, the oldest first, as it was adopted.
    public List<Composition> adopted() {
        return sql.sql("""
                select number, since, basis, commission, administration
                  from bodies.composition join bodies.place on place.composition = composition.number
                 where since is not null
                 order by since, number
                """)
                .query(Commissions::seat).list().stream()
                .collect(Collectors.groupingBy(Seat::number, TreeMap::new, Collectors.toList()))
                .values().stream()
                .map(seats -> new Composition(seats.getFirst().number(), since(seats.getFirst()), seats.getFirst().basis(), placed(seats)))
                .toList();
    }

    private record Seat(int number, @Nullable LocalDate since, String basis, CommissionId commission, AdministrationId administration) {}

    private static Seat seat(ResultSet row, int index) throws SQLException {
        return new Seat(row.getInt("number"), row.getObject("since", LocalDate.class), row.getString("basis"),
                new CommissionId(row.getString("commission")), new AdministrationId(row.getString("administration")));
    }

    private static LocalDate since(Seat seat) {
        return java.util.Objects.requireNonNull(seat.since());
    }

    private static Map<CommissionId, Set<AdministrationId>> placed(List<Seat> seats) {
        return seats.stream().collect(Collectors.groupingBy(Seat::commission, TreeMap::new,
                Collectors.mapping(Seat::administration, Collectors.toUnmodifiableSet())));
    }

    private static List<Rule> rules(String ids) {
        return Arrays.stream(ids.split(" ")).flatMap(id -> Rule.of(id).stream()).toList();
    }
}
