package palabre.charter;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.store.Kept;
import palabre.store.Shelf;
import palabre.ui.Message;
import tools.jackson.databind.json.JsonMapper;

/// All derogations, asked for, granted or not.
@Repository
@Transactional
public class Derogations {

    private static final String COLUMNS = """
            select id, rule, subject, about, href, reason, reference, steps, version from charter.derogation
            """;

    private final JdbcClient sql;
    private final Charter charter;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Kept<Map<String, List<Derogation>>> bySubject;

    Derogations(JdbcClient sql, Charter charter, JsonMapper json, ApplicationEventPublisher events, Clock clock, Shelf shelf) {
        this.sql = sql;
        this.charter = charter;
        this.json = json;
        this.events = events;
        this.clock = clock;
        this.bySubject = shelf.keep(this::read, "charter", "derogation");
    }

    public Derogation request(Rule rule, String subject, Message about, String href, String reason, Acting by) {
        return request(rule, subject, about, href, reason, "", by);
    }

    /// `reference` names the paper that supports it, if there is one. Whoever calls has asked whether this hand may:
    /// only the module of the thing knows its host (`DerogationRights.mayRequest`). The public never does.
    public Derogation request(Rule rule, String subject, Message about, String href, String reason,
            String reference, Acting by) {
        if (charter.on(LocalDate.now(clock)).severity(rule) != Severity.DEROGATE) {
            throw new DerogationNotAdmitted(rule);
        }
        return ask(rule, subject, about, href, reason, reference, by);
    }

    /// Leave from a finding that admits it by a reading of the rule, though the rule itself may not be departed from.
    public Derogation request(Finding finding, String subject, Message about, String href, String reason, Acting by) {
        if (!finding.needsReason()) {
            throw new DerogationNotAdmitted(finding.rule());
        }
        return ask(finding.rule(), subject, about, href, reason, "", by);
    }

    private Derogation ask(Rule rule, String subject, Message about, String href, String reason, String reference, Acting by) {
        if (!by.signedIn()) {
            throw new AccessDeniedException("the public asks for no derogation");
        }
        var requested = Derogation.requested(rule, subject, about, href, reason, reference, by.actor(), clock.instant());
        insert(requested);
        events.publishEvent(new DerogationRequested(by.actor(), kept(requested), requested.id(), rule, subject,
                requested.reason()));
        return requested;
    }

    public Derogation endorse(DerogationId id, int version, String words, Acting by) {
        var endorsed = change(id, version, asked -> asked.endorsed(by.actor(), clock.instant(), words.strip()));
        events.publishEvent(new DerogationEndorsed(by.actor(), kept(endorsed), id, endorsed.rule(), endorsed.subject(), words.strip()));
        return endorsed;
    }

    public Derogation decline(DerogationId id, int version, String words, Acting by) {
        return refused(change(id, version, asked -> asked.declined(by.actor(), clock.instant(), words.strip())), words, by);
    }

    public Derogation grant(DerogationId id, int version, String words, Acting by) {
        var granted = change(id, version, endorsed -> endorsed.granted(by.actor(), clock.instant(), words.strip()));
        events.publishEvent(new DerogationGranted(by.actor(), kept(granted), id, granted.rule(), granted.subject(), words.strip()));
        return granted;
    }

    public Derogation refuse(DerogationId id, int version, String words, Acting by) {
        return refused(change(id, version, endorsed -> endorsed.refused(by.actor(), clock.instant(), words.strip())), words, by);
    }

    /// What was asked for a thing falls away for the rules that thing now respects.
    public void lapse(String subject, Set<Rule> noLongerNeeded, Acting by) {
        for (var derogation : on(subject)) {
            if (derogation.open() && noLongerNeeded.contains(derogation.rule())) {
                change(derogation.id(), derogation.version(), open -> open.lapsed(by.actor(), clock.instant()));
                events.publishEvent(new DerogationLapsed(by.actor(), kept(derogation), derogation.id(),
                        derogation.rule(), subject));
            }
        }
    }

    @Transactional(readOnly = true)
    public Optional<Derogation> find(DerogationId id) {
        return sql.sql(COLUMNS + " where id = :id").param("id", id.value()).query(this::derogation).optional();
    }

    /// All that was asked for one thing, the oldest first.
    @Transactional(readOnly = true)
    public List<Derogation> on(String subject) {
        return bySubject.content().getOrDefault(subject, List.of());
    }

    private Map<String, List<Derogation>> read() {
        return sql.sql(COLUMNS + " order by steps -> 0 ->> 'at', id").query(this::derogation).list().stream()
                .collect(groupingBy(Derogation::subject));
    }

    /// All derogations, the newest first.
    @Transactional(readOnly = true)
    public List<Derogation> all() {
        return sql.sql(COLUMNS + " order by steps -> 0 ->> 'at' desc, id").query(this::derogation).list();
    }

    /// Those that stand there, the oldest first.
    @Transactional(readOnly = true)
    public List<Derogation> at(Derogation.Status status) {
        return sql.sql(COLUMNS + " where status = :status order by steps -> 0 ->> 'at', id")
                .param("status", status.name()).query(this::derogation).list();
    }

    /// How many were asked for and how many granted, by rule: a number and nothing of what they are about.
    @Transactional(readOnly = true)
    public Count of(Rule rule) {
        return sql.sql("""
                select count(*) as requested, count(*) filter (where steps @> '[{"to": "GRANTED"}]') as granted
                  from charter.derogation where rule = :rule
                """)
                .param("rule", rule.name())
                .query((row, _) -> new Count(row.getInt("requested"), row.getInt("granted"))).single();
    }

    public record Count(int requested, int granted) {}

    /// What is not respected is told as derogated, or asked for, where someone has.
    public static List<Finding> weigh(List<Finding> findings, List<Derogation> given) {
        var open = given.stream().filter(Derogation::open).collect(toMap(Derogation::rule, identity(), (one, _) -> one));
        return findings.stream().map(finding -> weighed(finding, open)).toList();
    }

    private static Finding weighed(Finding finding, Map<Rule, Derogation> open) {
        var derogation = open.get(finding.rule());
        if (derogation == null || !finding.needsReason()) {
            return finding;
        }
        return finding.as(derogation.status() == Derogation.Status.GRANTED
                ? Finding.Verdict.DEROGATED : Finding.Verdict.REQUESTED);
    }

    private Derogation refused(Derogation refused, String words, Acting by) {
        events.publishEvent(new DerogationRefused(by.actor(), kept(refused), refused.id(), refused.rule(),
                refused.subject(), words.strip()));
        return refused;
    }

    private static String kept(Derogation derogation) {
        return "derogation:" + derogation.id().value();
    }

    /// The index decides between two who ask at once.
    private void insert(Derogation asked) {
        try {
            sql.sql("""
                    insert into charter.derogation (id, rule, subject, about, href, reason, reference, status, steps)
                    values (:id, :rule, :subject, :about::jsonb, :href, :reason, :reference, :status, :steps::jsonb)
                    """)
                    .param("id", asked.id().value())
                    .param("rule", asked.rule().name())
                    .param("subject", asked.subject())
                    .param("about", SavedMessage.written(asked.about(), json))
                    .param("href", asked.href())
                    .param("reason", asked.reason())
                    .param("reference", asked.reference())
                    .param("status", asked.status().name())
                    .param("steps", json.writeValueAsString(asked.steps()))
                    .update();
        } catch (DuplicateKeyException another) {
            throw new DerogationAlreadyOpen(asked.rule());
        }
    }

    private Derogation change(DerogationId id, int version, UnaryOperator<Derogation> change) {
        var changed = change.apply(find(id).orElseThrow(() -> new NoSuchElementException("derogation " + id.value())));
        var updated = sql.sql("""
                update charter.derogation
                   set status = :status, steps = :steps::jsonb, version = version + 1
                 where id = :id and version = :version
                """)
                .param("status", changed.status().name())
                .param("steps", json.writeValueAsString(changed.steps()))
                .param("id", id.value())
                .param("version", version)
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("derogation %s was changed by someone else".formatted(id.value()));
        }
        return changed;
    }

    private Derogation derogation(ResultSet row, int number) throws SQLException {
        return new Derogation(new DerogationId(row.getObject("id", UUID.class)), Rule.valueOf(row.getString("rule")),
                row.getString("subject"), SavedMessage.read(row.getString("about"), json), row.getString("href"),
                row.getString("reason"), row.getString("reference"),
                Arrays.asList(json.readValue(row.getString("steps"), Derogation.Step[].class)), row.getInt("version"));
    }
}
