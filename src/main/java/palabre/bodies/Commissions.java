package palabre.bodies;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.charter.Rule;
import palabre.store.Kept;
import palabre.store.Shelf;

/// The technical commissions, and who has sat in them.
@Repository
@Transactional(readOnly = true)
public class Commissions {

    private final JdbcClient sql;
    private final Compositions compositions;
    private final Mandates mandates;
    private final Kept<List<Commission>> all;

    Commissions(JdbcClient sql, Compositions compositions, Mandates mandates, Shelf shelf) {
        this.sql = sql;
        this.all = shelf.keep(this::read, "bodies", "organ", "charge");
        this.compositions = compositions;
        this.mandates = mandates;
    }

    /// In the order of their numbers (R-COM-01).
    public List<Commission> all() {
        return all.content();
    }

    private List<Commission> read() {
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
        return compositions.adopted().stream().filter(composition -> !composition.from().isAfter(day))
                .reduce((_, later) -> later)
                .map(composition -> seatFormerLead(composition.led(mandates.lead(composition.from()), mandates.lead(day)), day));
    }

    /// Where the decision that changed the lead said the one before would sit, until a plenary adopts another composition.
    private Composition seatFormerLead(Composition composition, LocalDate day) {
        return mandates.on(Mandate.Kind.LEAD, day).stream()
                .filter(lead -> lead.seat() != null && lead.begins().isAfter(composition.from())).findFirst()
                .map(lead -> composition.seating(mandates.lead(lead.begins().minusDays(1)), Objects.requireNonNull(lead.seat())))
                .orElse(composition);
    }

    private static List<Rule> rules(String ids) {
        return Arrays.stream(ids.split(" ")).flatMap(id -> Rule.of(id).stream()).toList();
    }
}
