package palabre.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The register of all acts. It only grows; each entry carries the fingerprint of the one before (R-SEC-04).
@Repository
@Transactional
public class Journal {

    private static final String BEGINNING = "0".repeat(64);

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Journal(JdbcClient sql, JsonMapper json, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /// One line of the register. `details` is the act as JSON.
    public record Entry(long number, Instant at, @Nullable UUID person, String name, String capacity,
            String act, String subject, String details, String previous, String seal) {

        /// Enough of the seal to compare with what was printed.
        public String mark() {
            return seal.substring(0, 8);
        }

        boolean follows(Last last) {
            return number == last.number() + 1 && previous.equals(last.seal()) && computed().equals(seal);
        }

        String computed() {
            return sha256(String.join("\n", String.valueOf(number), at.toString(), String.valueOf(person), name,
                    capacity, act, subject, details, previous));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Act act) {
        sql.sql("select pg_advisory_xact_lock(hashtext('palabre.journal'))").query().singleRow();
        var last = sql.sql("select number, seal from journal.entry order by number desc limit 1")
                .query((row, _) -> new Last(row.getLong("number"), row.getString("seal")))
                .optional().orElse(new Last(0, BEGINNING));
        var by = act.by();
        var unsealed = new Entry(last.number() + 1, clock.instant().truncatedTo(ChronoUnit.MICROS), by.person(), by.name(),
                by.capacity(), act.getClass().getSimpleName(), act.subject(), json.writeValueAsString(act), last.seal(), "");
        sql.sql("""
                insert into journal.entry (number, at, person, name, capacity, act, subject, details, previous, seal)
                values (:number, :at, :person, :name, :capacity, :act, :subject, :details, :previous, :seal)
                """)
                .param("number", unsealed.number())
                .param("at", java.sql.Timestamp.from(unsealed.at()))
                .param("person", unsealed.person())
                .param("name", unsealed.name())
                .param("capacity", unsealed.capacity())
                .param("act", unsealed.act())
                .param("subject", unsealed.subject())
                .param("details", unsealed.details())
                .param("previous", unsealed.previous())
                .param("seal", unsealed.computed())
                .update();
    }

    private record Last(long number, String seal) {}

    /// The latest acts on a subject, newest first.
    @Transactional(readOnly = true)
    public List<Entry> of(String subject, int most) {
        return sql.sql("""
                select number, at, person, name, capacity, act, subject, details, previous, seal
                  from journal.entry where subject = :subject order by number desc limit :most
                """)
                .param("subject", subject).param("most", most).query(Journal::entry).list();
    }

    /// The latest acts of someone, of those a reader of this extent may read.
    @Transactional(readOnly = true)
    public List<Entry> by(UUID person, Extent extent, int most) {
        return sql.sql("""
                select number, at, person, name, capacity, act, subject, details, previous, seal
                  from journal.entry
                 where person = :person
                   and (:all or :technical = (capacity = 'SYS' or split_part(subject, ':', 1) in (:technicalSubjects)))
                 order by number desc limit :most
                """)
                .param("person", person).param("all", extent == Extent.ALL).param("technical", extent == Extent.TECHNICAL)
                .param("technicalSubjects", Extent.TECHNICAL_SUBJECTS).param("most", most).query(Journal::entry).list();
    }

    /// When something was last done to each of these, for those to which anything was.
    @Transactional(readOnly = true)
    public Map<String, Instant> latest(Set<String> subjects) {
        return subjects.isEmpty() ? Map.of()
                : sql.sql("select subject, max(at) as at from journal.entry where subject in (:subjects) group by subject")
                        .param("subjects", subjects)
                        .query((row, _) -> Map.entry(row.getString("subject"), row.getTimestamp("at").toInstant()))
                        .list().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Acts newest first, below a number; of one subject or of one kind only if these are not empty.
    @Transactional(readOnly = true)
    public List<Entry> read(Extent extent, String subject, String act, long below, int most) {
        return sql.sql("""
                select number, at, person, name, capacity, act, subject, details, previous, seal
                  from journal.entry
                 where number < :below
                   and (:subject = '' or subject = :subject)
                   and (:act = '' or act = :act)
                   and (:all or :technical = (capacity = 'SYS' or split_part(subject, ':', 1) in (:technicalSubjects)))
                 order by number desc limit :most
                """)
                .param("below", below).param("subject", subject).param("act", act)
                .param("all", extent == Extent.ALL).param("technical", extent == Extent.TECHNICAL)
                .param("technicalSubjects", Extent.TECHNICAL_SUBJECTS)
                .param("most", most).query(Journal::entry).list();
    }

    /// Reads the whole chain again, and keeps in the journal itself that it was read and what was found.
    public void verify(Acting by) {
        var upTo = sql.sql("select coalesce(max(number), 0) from journal.entry").query(Long.class).single();
        events.publishEvent(new JournalVerified(by.actor(), upTo, broken(upTo)));
    }

    /// What was found the last time someone had the chain read.
    @Transactional(readOnly = true)
    public @Nullable Verification verified() {
        return sql.sql("""
                select at, name, details from journal.entry
                 where subject = 'journal' and act = 'JournalVerified' order by number desc limit 1
                """)
                .query((row, _) -> {
                    var found = json.readValue(row.getString("details"), JournalVerified.class);
                    return new Verification(row.getTimestamp("at").toInstant(), row.getString("name"), found.upTo(), found.broken());
                })
                .optional().orElse(null);
    }

    public record Verification(Instant at, String name, long upTo, @Nullable Long broken) {}

    /// The number of the first entry that was tampered with or is missing, or nothing if the chain holds.
    @Transactional(readOnly = true)
    public @Nullable Long broken() {
        return broken(Long.MAX_VALUE);
    }

    /// Row by row: the journal of years is not for memory.
    private @Nullable Long broken(long upTo) {
        try (var entries = sql.sql("""
                select number, at, person, name, capacity, act, subject, details, previous, seal
                  from journal.entry where number <= :upTo order by number
                """).param("upTo", upTo).withFetchSize(500).query(Journal::entry).stream()) {
            var last = new Last(0, BEGINNING);
            for (var entry : (Iterable<Entry>) entries::iterator) {
                if (!entry.follows(last)) {
                    return last.number() + 1;
                }
                last = new Last(entry.number(), entry.seal());
            }
            return null;
        }
    }

    private static Entry entry(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Entry(row.getLong("number"), row.getTimestamp("at").toInstant(), row.getObject("person", UUID.class),
                row.getString("name"), row.getString("capacity"), row.getString("act"), row.getString("subject"),
                row.getString("details"), row.getString("previous"), row.getString("seal"));
    }

    private static String sha256(String sealed) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
