package palabre.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Actor;
import palabre.ui.Message;

/// Every content, read again at least every thirty days, to know whether it still is what its fingerprint says (R-PRES-09).
@Repository
@Transactional
public class Readings {

    /// Within which each is read again.
    public static final int DAYS = 30;

    /// From which age on its turn comes, and in how many rounds of an hour all whose turn it is are read: five days, so that
    /// a house that was closed for some catches up.
    private static final String DUE = "coalesce(read_at, since) < now() - interval '20 days'";
    private static final int ROUNDS = 120;

    private final JdbcClient sql;
    private final Files files;
    private final List<Belongings> belongings;
    private final ApplicationEventPublisher events;

    Readings(JdbcClient sql, Files files, List<Belongings> belongings, ApplicationEventPublisher events) {
        this.sql = sql;
        this.files = files;
        this.belongings = belongings;
        this.events = events;
    }

    /// What is known of all contents together; `overdue` were neither laid nor read again within the period.
    public record Report(long contents, long bytes, long unread, long overdue, @Nullable Instant latest, List<Damaged> damaged) {

        public Message weight() {
            return Weight.of(bytes);
        }
    }

    /// A content that is not what it was, or not there, and what it belongs to as far as its modules say.
    public record Damaged(Fingerprint content, long size, Instant since, Instant read, List<Belongings.Belonging> belongings) {

        public Message weight() {
            return Weight.of(size);
        }
    }

    @Transactional(readOnly = true)
    public Report report() {
        return sql.sql("""
                select count(*) as contents, coalesce(sum(size), 0) as bytes, count(*) filter (where read_at is null) as unread,
                       count(*) filter (where coalesce(read_at, since) < now() - make_interval(days => :days)) as overdue, max(read_at) as latest
                  from files.content
                """).param("days", DAYS)
                .query((row, _) -> new Report(row.getLong("contents"), row.getLong("bytes"), row.getLong("unread"), row.getLong("overdue"),
                        row.getObject("latest") == null ? null : instant(row, "latest"), damaged()))
                .single();
    }

    private List<Damaged> damaged() {
        var found = sql.sql("select fingerprint, size, since, read_at from files.content where not intact order by read_at desc, fingerprint limit 200")
                .query((row, _) -> new Damaged(new Fingerprint(row.getString("fingerprint")), row.getLong("size"), instant(row, "since"), instant(row, "read_at"), List.of()))
                .list();
        var contents = found.stream().map(Damaged::content).collect(Collectors.toSet());
        var told = contents.isEmpty() ? List.<Belongings.Belonging>of() : belongings.stream().flatMap(module -> module.of(contents).stream())
                .sorted(Comparator.comparing(Belongings.Belonging::href)).toList();
        return found.stream().map(one -> new Damaged(one.content(), one.size(), one.since(), one.read(),
                told.stream().filter(belonging -> belonging.content().equals(one.content())).toList())).toList();
    }

    /// How many are read in one round.
    @Transactional(readOnly = true)
    int turn() {
        return (sql.sql("select count(*) from files.content where " + DUE).query(Integer.class).single() + ROUNDS - 1) / ROUNDS;
    }

    /// The one that has waited longest, if any has waited long enough. Other processes meanwhile read others.
    boolean readNext() {
        var next = sql.sql("""
                select fingerprint, intact from files.content where %s
                 order by coalesce(read_at, since) limit 1 for update skip locked
                """.formatted(DUE)).query(Standing::of).optional();
        next.ifPresent(this::read);
        return next.isPresent();
    }

    /// Those found damaged, at someone's request: after a restoration.
    public void readDamaged() {
        sql.sql("select fingerprint, intact from files.content where not intact order by fingerprint limit 200 for update skip locked")
                .query(Standing::of).list().forEach(this::read);
    }

    private void read(Standing content) {
        // Twice before it is said: a line that was cut on the way is no damage.
        var intact = files.intact(content.fingerprint());
        if (!intact) {
            intact = files.intact(content.fingerprint());
        }
        sql.sql("update files.content set read_at = now(), intact = :intact where fingerprint = :fingerprint")
                .param("intact", intact).param("fingerprint", content.fingerprint().hex()).update();
        if (content.intact() && !intact) {
            events.publishEvent(new ContentDamaged(Actor.PALABRE, content.fingerprint()));
        } else if (!content.intact() && intact) {
            events.publishEvent(new ContentMended(Actor.PALABRE, content.fingerprint()));
        }
    }

    private record Standing(Fingerprint fingerprint, boolean intact) {

        static Standing of(ResultSet row, int number) throws SQLException {
            return new Standing(new Fingerprint(row.getString("fingerprint")), row.getBoolean("intact"));
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
