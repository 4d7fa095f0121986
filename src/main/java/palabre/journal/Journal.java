package palabre.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    Journal(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /// One line of the register. `details` is the act as JSON.
    public record Entry(long number, Instant at, @Nullable UUID person, String name, String capacity,
            String act, String subject, String details, String previous, String seal) {

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

    /// The latest acts of all, newest first, before a given number.
    @Transactional(readOnly = true)
    public List<Entry> before(long number, int most) {
        return sql.sql("""
                select number, at, person, name, capacity, act, subject, details, previous, seal
                  from journal.entry where number < :number order by number desc limit :most
                """)
                .param("number", number).param("most", most).query(Journal::entry).list();
    }

    /// The number of the first entry that was tampered with, or nothing if the chain holds.
    @Transactional(readOnly = true)
    public @Nullable Long broken() {
        var previous = BEGINNING;
        for (var entry : sql.sql("""
                select number, at, person, name, capacity, act, subject, details, previous, seal
                  from journal.entry order by number
                """).query(Journal::entry).list()) {
            if (!entry.previous().equals(previous) || !entry.computed().equals(entry.seal())) {
                return entry.number();
            }
            previous = entry.seal();
        }
        return null;
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
