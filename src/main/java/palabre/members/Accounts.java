package palabre.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.ui.Language;

/// The accounts people enter with.
@Repository
@Transactional
public class Accounts {

    private static final PasswordEncoder ARGON2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    private final JdbcClient sql;
    private final People people;
    private final Appointments appointments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(JdbcClient sql, People people, Appointments appointments, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.appointments = appointments;
        this.events = events;
        this.clock = clock;
    }

    /// A password as it is kept (Argon2id). Slow by design: whoever gives many people the same one seals it once.
    public static String sealed(String password) {
        return String.valueOf(ARGON2.encode(password));
    }

    static boolean fits(String password, String sealed) {
        return ARGON2.matches(password, sealed);
    }

    /// An account that may be used at once, with a password already sealed.
    public Account open(PersonId person, String sealed, Actor by) {
        var account = new Account(person, Account.Stage.ACTIVE, 0);
        add(account, sealed);
        events.publishEvent(new AccountChanged(by, person, account.stage(), ""));
        return account;
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(PersonId person) {
        return sql.sql("select person, stage, version from members.account where person = :person")
                .param("person", person.value()).query(Accounts::account).optional();
    }

    @Transactional(readOnly = true)
    public boolean none() {
        return sql.sql("select not exists (select from members.account)").query(Boolean.class).single();
    }

    /// One line of the technical list: who, where the account stands, the functions held today, whether more than a
    /// password opens it.
    public record Line(Person person, Account.Stage stage, List<String> functions, @Nullable Instant lastIn, boolean strong) {}

    /// All accounts, those of one stage if one is given.
    @Transactional(readOnly = true)
    public List<Line> all(Account.@Nullable Stage stage) {
        return sql.sql("""
                select p.id, p.title, p.name, p.mail, p.language, a.stage, a.last_in,
                       array(select ap.function || case ap.scope when '' then '' else ':' || ap.scope end
                               from members.appointment ap
                              where ap.person = p.id and ap.since <= :today and (ap.until is null or ap.until > :today)
                              order by 1) as functions,
                       exists (select from members.second_factor f where f.person = p.id)
                           or exists (select from members.passkey k where k.person = p.id) as strong
                  from members.person p join members.account a on a.person = p.id
                 where :stage::text is null or a.stage = :stage
                 order by p.name
                """)
                .param("today", LocalDate.now(clock)).param("stage", stage == null ? null : stage.name(), java.sql.Types.VARCHAR)
                .query((row, number) -> new Line(People.person(row, number), Account.Stage.valueOf(row.getString("stage")),
                        List.of((String[]) row.getArray("functions").getArray()), moment(row.getTimestamp("last_in")),
                        row.getBoolean("strong")))
                .list();
    }

    /// Whether the regional office has someone who may enter or was invited to.
    @Transactional(readOnly = true)
    public boolean officeIsOpen() {
        return !people.holding(Function.BRRC, "BRRC", LocalDate.now(clock)).isEmpty();
    }

    /// Whoever holds that account.
    @Transactional(readOnly = true)
    public PersonId holder(PersonId person) {
        return find(person).map(Account::person)
                .orElseThrow(() -> new NoSuchElementException("account of " + person.value()));
    }

    public void suspend(PersonId person, String reason, Actor by) {
        keepOneAdministrator(person);
        change(person, Account::suspended, reason, by);
    }

    public void restore(PersonId person, String reason, Actor by) {
        change(person, Account::restored, reason, by);
    }

    /// What they were appointed to ends with it, so that nothing comes back should they be invited again (R-SEC-07).
    public void revoke(PersonId person, String reason, Actor by) {
        keepOneAdministrator(person);
        change(person, Account::revoked, reason, by);
        appointments.endAll(person, LocalDate.now(clock), by);
    }

    private void keepOneAdministrator(PersonId leaving) {
        if (lastAdministrator(leaving)) {
            throw new LastAdministrator();
        }
    }

    boolean lastAdministrator(PersonId leaving) {
        var today = LocalDate.now(clock);
        var active = sql.sql("""
                select distinct a.person from members.account a
                  join members.appointment ap on ap.person = a.person and ap.function = 'SYS'
                   and ap.since <= :today and (ap.until is null or ap.until > :today)
                 where a.stage = 'ACTIVE'
                """)
                .param("today", today).query(UUID.class).list();
        return active.equals(List.of(leaving.value()));
    }

    void add(Account account, @Nullable String sealed) {
        sql.sql("insert into members.account (person, stage, password, awake_since) values (:person, :stage, :password, :now)")
                .param("now", Timestamp.from(clock.instant())).param("person", account.person().value()).param("stage", account.stage().name())
                .param("password", sealed, java.sql.Types.VARCHAR)
                .update();
    }

    Account change(PersonId person, UnaryOperator<Account> step, String reason, Actor by) {
        var before = find(person).orElseThrow(() -> new NoSuchElementException("account of " + person.value()));
        var after = step.apply(before);
        if (sql.sql("""
                update members.account
                   set stage = :stage, version = version + 1, warned_at = null,
                       awake_since = case when :stage = 'ACTIVE' then :now else awake_since end
                 where person = :person and version = :version
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("stage", after.stage().name()).param("person", person.value()).param("version", before.version())
                .update() == 0) {
            throw new OptimisticLockingFailureException("account of %s was changed by someone else".formatted(person.value()));
        }
        events.publishEvent(new AccountChanged(by, person, after.stage(), reason));
        return after;
    }

    /// Another password, already sealed.
    public void choose(PersonId person, String sealed, Actor by) {
        keep(person, sealed);
        events.publishEvent(new PasswordChosen(by, person));
    }

    void keep(PersonId person, String sealed) {
        sql.sql("update members.account set password = :password where person = :person")
                .param("password", sealed).param("person", person.value()).update();
    }

    /// The language someone is written to in.
    public void speak(PersonId person, Language language) {
        people.speak(person, language);
    }

    /// Says that all someone had open was closed.
    public void closed(PersonId person, Actor by) {
        events.publishEvent(new SessionsEnded(by, person));
    }

    /// What opens an account that may be used, by its address; nothing if no password was ever chosen.
    @Transactional(readOnly = true)
    Optional<Key> key(String mail) {
        return sql.sql("""
                select a.person, a.password from members.person p join members.account a on a.person = p.id
                 where lower(p.mail) = lower(:mail) and a.stage = 'ACTIVE' and a.password is not null
                """)
                .param("mail", mail.strip())
                .query((row, _) -> new Key(new PersonId(row.getObject("person", UUID.class)), row.getString("password")))
                .optional();
    }

    record Key(PersonId person, String sealed) {}

    /// Says that someone added a passkey or took one away.
    public void passkey(PersonId person, boolean added, Actor by) {
        events.publishEvent(new PasskeyChanged(by, person, added));
    }

    public void entered(PersonId person) {
        sql.sql("update members.account set last_in = :now, warned_at = null where person = :person")
                .param("now", Timestamp.from(clock.instant())).param("person", person.value()).update();
    }

    private static @Nullable Instant moment(java.sql.@Nullable Timestamp column) {
        return column == null ? null : column.toInstant();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(new PersonId(row.getObject("person", UUID.class)), Account.Stage.valueOf(row.getString("stage")),
                row.getInt("version"));
    }
}
