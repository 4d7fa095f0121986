package palabre.members;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Links that open once. Looking at one does not use it up: machines that read mail look.
@Repository
@Transactional
public class Links {

    public enum Kind { SIGN_IN, INVITATION, FIRST }

    static final Duration SIGN_IN = Duration.ofHours(1);
    static final Duration INVITATION = Duration.ofDays(14);

    private final JdbcClient sql;
    private final People people;
    private final Accounts accounts;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Links(JdbcClient sql, People people, Accounts accounts, Attempts attempts, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.accounts = accounts;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /// Sends a link to whoever holds a usable account under this address; to anyone else, silence.
    public void send(String mail, String address) {
        if (!attempts.claim(Attempts.Key.links(address)).isZero() || !attempts.claim(Attempts.Key.link(mail)).isZero()) {
            return;
        }
        var person = people.withMail(mail).filter(one -> usable(one.id()));
        if (person.isPresent()) {
            var to = person.get();
            var until = clock.instant().plus(SIGN_IN);
            var secret = make(Kind.SIGN_IN, to.id(), until);
            events.publishEvent(new SignInLinkIssued(to.id(), to.called(), to.mail(), to.language(),
                    "/sign-in/link/" + secret, until));
        }
    }

    /// Whether a link would still open.
    @Transactional(readOnly = true)
    public boolean opens(Kind kind, String secret) {
        return sql.sql("""
                select exists (select from members.link
                                where secret = :secret and kind = :kind and used_at is null and until > :now)
                """)
                .param("secret", Fingerprint.of(secret)).param("kind", kind.name()).param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class).single();
    }

    /// Uses a sign-in link up, and says who it was for.
    public Optional<PersonId> open(String secret) {
        return use(Kind.SIGN_IN, secret).filter(this::usable);
    }

    String make(Kind kind, @Nullable PersonId person, Instant until) {
        var secret = Fingerprint.secret();
        sql.sql("""
                insert into members.link (secret, kind, person, issued_at, until)
                values (:secret, :kind, :person, :now, :until)
                """)
                .param("secret", Fingerprint.of(secret)).param("kind", kind.name())
                .param("person", person == null ? null : person.value(), java.sql.Types.OTHER)
                .param("now", Timestamp.from(clock.instant())).param("until", Timestamp.from(until))
                .update();
        return secret;
    }

    Optional<PersonId> use(Kind kind, String secret) {
        return sql.sql("""
                update members.link set used_at = :now
                 where secret = :secret and kind = :kind and used_at is null and until > :now and person is not null
                returning person
                """)
                .param("secret", Fingerprint.of(secret)).param("kind", kind.name()).param("now", Timestamp.from(clock.instant()))
                .query(UUID.class).optional().map(PersonId::new);
    }

    boolean useFirst(String secret) {
        return sql.sql("""
                update members.link set used_at = :now
                 where secret = :secret and kind = 'FIRST' and used_at is null and until > :now
                """)
                .param("secret", Fingerprint.of(secret)).param("now", Timestamp.from(clock.instant())).update() > 0;
    }

    /// What was sent before and not used no longer opens.
    void withdraw(Kind kind, @Nullable PersonId person) {
        sql.sql("""
                update members.link set until = least(until, :now)
                 where kind = :kind and person is not distinct from :person::uuid and used_at is null
                """)
                .param("now", Timestamp.from(clock.instant())).param("kind", kind.name())
                .param("person", person == null ? null : person.value().toString(), java.sql.Types.VARCHAR)
                .update();
    }

    private boolean usable(PersonId person) {
        return accounts.find(person).filter(account -> account.stage() == Account.Stage.ACTIVE).isPresent();
    }
}
