package palabre.members;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How often someone failed to enter, and how long they must now wait. An attempt counts as a failure before it is
/// made and is forgiven when it succeeds, so that many at once are no way round.
@Repository
@Transactional
public class Attempts {

    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final JdbcClient sql;
    private final Clock clock;

    Attempts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// What is counted, and how many failures are free before each further one doubles the wait.
    record Key(String name, int free) {

        static Key account(String mail) {
            return new Key("account:" + Fingerprint.of(mail.strip().toLowerCase(Locale.ROOT)), 5);
        }

        static Key address(String address) {
            return new Key("address:" + address, 30);
        }

        static Key digits(PersonId person) {
            return new Key("digits:" + person.value(), 5);
        }

        static Key link(String mail) {
            return new Key("link:" + Fingerprint.of(mail.strip().toLowerCase(Locale.ROOT)), 3);
        }

        static Key links(String address) {
            return new Key("links:" + address, 20);
        }

        /// How often the same decision is asked at the same address.
        static Key signature(String asked) {
            return new Key("signature:" + Fingerprint.of(asked.toLowerCase(Locale.ROOT)), 3);
        }

        static Key signatures(String address) {
            return new Key("signatures:" + address, 30);
        }
    }

    /// How long to wait before this attempt may be made: zero if it may, and it then counts.
    Duration claim(Key key) {
        var now = clock.instant();
        var claimed = sql.sql("""
                insert into members.attempt as a (key, failures, last_at) values (:key, 1, :now)
                    on conflict (key) do update
                   set failures = case when a.last_at < :forgotten then 1 else a.failures + 1 end, last_at = :now
                 where a.last_at < :forgotten or a.failures < :free
                    or a.last_at + least(900, 30 * power(2, least(a.failures, 60) - :free)) * interval '1 second' <= :now
                """)
                .param("key", key.name()).param("free", key.free())
                .param("now", Timestamp.from(now)).param("forgotten", Timestamp.from(now.minus(FORGOTTEN)))
                .update();
        return claimed > 0 ? Duration.ZERO : remaining(key);
    }

    private Duration remaining(Key key) {
        var until = sql.sql("""
                select last_at + least(900, 30 * power(2, least(failures, 60) - :free)) * interval '1 second'
                  from members.attempt where key = :key
                """)
                .param("key", key.name()).param("free", key.free()).query(Timestamp.class).single();
        var wait = Duration.between(clock.instant(), until.toInstant());
        return wait.isPositive() ? wait : Duration.ofSeconds(1);
    }

    void forget(Key key) {
        sql.sql("delete from members.attempt where key = :key").param("key", key.name()).update();
    }

    void forgive(Key key) {
        sql.sql("update members.attempt set failures = greatest(failures - 1, 0) where key = :key")
                .param("key", key.name()).update();
    }
}
