package palabre.bodies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.charter.Rule;
import palabre.files.Attached;
import palabre.journal.Actor;
import palabre.store.Kept;
import palabre.store.Shelf;
import palabre.ui.Text;

/// The technical commissions, and who has sat in them.
@Repository
@Transactional(readOnly = true)
public class Commissions {

    private final JdbcClient sql;
    private final Compositions compositions;
    private final Mandates mandates;
    private final ObjectProvider<PlenariesHeld> plenaries;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Kept<List<Commission>> all;

    Commissions(JdbcClient sql, Compositions compositions, Mandates mandates, ObjectProvider<PlenariesHeld> plenaries, ApplicationEventPublisher events,
            Clock clock, Shelf shelf) {
        this.sql = sql;
        this.plenaries = plenaries;
        this.events = events;
        this.clock = clock;
        this.all = shelf.keep(this::read, "bodies", "organ", "charge", "naming");
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
        var namings = sql.sql("select organ, since, name, plenary, minutes, act, act_name, act_kind, act_size from bodies.naming order by since")
                .query((row, _) -> Map.entry(row.getString("organ"), new CommissionName(row.getObject("since", LocalDate.class), Rows.text(row, "name"),
                        row.getInt("plenary"), row.getString("minutes"), Objects.requireNonNull(Attached.in(row, "act")))))
                .list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.sql("select code, name, purpose from bodies.organ where kind = 'COMMISSION' order by position")
                .query((row, index) -> new Commission(new CommissionId(row.getString("code")), index + 1, Rows.text(row, "name"),
                        Rows.text(row, "purpose"), charges.getOrDefault(row.getString("code"), List.of()),
                        namings.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    /// Under the names they bore on a day.
    public List<Commission> on(LocalDate day) {
        return all().stream().map(commission -> commission.on(day)).toList();
    }

    /// The plenaries whose decision may be entered, the latest first: held, or in session.
    public List<Integer> deciding() {
        var held = Optional.ofNullable(plenaries.getIfAvailable());
        var most = Stream.concat(held.stream().map(PlenariesHeld::closed),
                held.stream().flatMap(all -> all.plenaries().stream()).filter(one -> one.opened() != null).map(Plenary::number)).max(Integer::compare).orElse(0);
        return IntStream.rangeClosed(1, most).boxed().toList().reversed();
    }

    /// A plenary has decided of another name: it holds from that day.
    @Transactional
    public void rename(CommissionId id, Text name, int plenary, LocalDate decided, String minutes, Attached act, Actor by) {
        sql.sql("lock table bodies.naming in share row exclusive mode").update();
        var before = find(id).orElseThrow(() -> new NoSuchElementException("commission " + id.code()));
        var latest = before.namings().isEmpty() ? null : before.namings().getLast().since();
        if (!deciding().contains(plenary) || !sat(plenary, decided) || latest != null && !decided.isAfter(latest)) {
            throw new NamedElsewhen(plenary, decided);
        }
        sql.sql("""
                insert into bodies.naming (organ, since, name, plenary, minutes, act, act_name, act_kind, act_size)
                values (:organ, :since, :name::jsonb, :plenary, :minutes, :act, :act_name, :act_kind, :act_size)
                """)
                .param("organ", id.code()).param("since", decided).param("name", Rows.json(name)).param("plenary", plenary)
                .param("minutes", minutes).params(Attached.parameters("act", act)).update();
        events.publishEvent(new CommissionRenamed(by, id, before.name(), name, plenary, minutes));
    }

    /// Of those held before the house kept count, the day is taken on their word.
    private boolean sat(int number, LocalDate day) {
        var today = LocalDate.now(clock);
        return !day.isAfter(today) && Optional.ofNullable(plenaries.getIfAvailable()).stream().flatMap(held -> held.plenaries().stream())
                .filter(plenary -> plenary.number() == number).allMatch(plenary -> plenary.sat(day, today));
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
