package palabre.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.members.Fingerprint;
import palabre.members.PersonId;

/// The secret addresses under which people's diaries fetch their own dates: one each, kept as a fingerprint only.
@Repository
@Transactional
public class Feeds {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feeds(JdbcClient sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /// A new secret, said this once; the one before no longer opens.
    public String renew(Acting who) {
        var secret = Fingerprint.secret();
        sql.sql("""
                insert into portal.feed (person, secret, made_at) values (:person, :secret, :now)
                on conflict (person) do update set secret = excluded.secret, made_at = excluded.made_at
                """)
                .param("person", person(who)).param("secret", Fingerprint.of(secret))
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new FeedRenewed(who.actor()));
        return secret;
    }

    public void revoke(Acting who) {
        if (sql.sql("delete from portal.feed where person = :person").param("person", person(who)).update() > 0) {
            events.publishEvent(new FeedRevoked(who.actor()));
        }
    }

    /// Since when someone has one.
    @Transactional(readOnly = true)
    public Optional<Instant> of(Acting who) {
        return sql.sql("select made_at from portal.feed where person = :person").param("person", person(who))
                .query((row, _) -> row.getTimestamp("made_at").toInstant()).optional();
    }

    @Transactional(readOnly = true)
    public Optional<PersonId> owner(String secret) {
        return sql.sql("select person from portal.feed where secret = :secret").param("secret", Fingerprint.of(secret))
                .query(UUID.class).optional().map(PersonId::new);
    }

    private static UUID person(Acting who) {
        return Objects.requireNonNull(who.person(), "only people have a feed of their own");
    }
}
