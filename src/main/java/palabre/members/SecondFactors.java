package palabre.members;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Actor;

/// What people show besides their password: the digits of their telephone, or one of ten codes kept for the day it
/// is lost. Certain functions may not be exercised without (R-SEC-08).
@Repository
@Transactional
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    private final JdbcClient sql;
    private final Presences presences;
    private final Passkeys passkeys;
    private final ObjectProvider<Rehearsal> rehearsal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactors(JdbcClient sql, Presences presences, Passkeys passkeys, ObjectProvider<Rehearsal> rehearsal,
            ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.presences = presences;
        this.passkeys = passkeys;
        this.rehearsal = rehearsal;
        this.events = events;
        this.clock = clock;
    }

    /// What someone who showed one factor must do before they are in.
    public enum Asked { NOTHING, DIGITS, PASSKEY, SET_UP, PASSWORD }

    /// A mailbox alone sets nothing up: whoever reads another's mail would otherwise become that other.
    @Transactional(readOnly = true)
    public Asked asked(PersonId person, boolean knowsPassword) {
        if (held(person)) {
            return Asked.DIGITS;
        }
        if (!required(person)) {
            return Asked.NOTHING;
        }
        if (!passkeys.of(person).isEmpty()) {
            return Asked.PASSKEY;
        }
        return knowsPassword ? Asked.SET_UP : Asked.PASSWORD;
    }

    @Transactional(readOnly = true)
    public boolean held(PersonId person) {
        return sql.sql("select exists (select from members.second_factor where person = :person)")
                .param("person", person.value()).query(Boolean.class).single();
    }

    /// Whether what the person may act as today asks for one.
    @Transactional(readOnly = true)
    public boolean required(PersonId person) {
        return !lenient() && presences.of(person).filter(Presence::wantsSecondFactor).isPresent();
    }

    public boolean lenient() {
        return rehearsal.orderedStream().findFirst().filter(Rehearsal::lenient).isPresent();
    }

    /// Shares this secret from now on, instead of the one before, if the telephone answers with its digits.
    public boolean setUp(PersonId person, Totp secret, String digits, Actor by) {
        var step = secret.step(digits, onPhones());
        if (step.isEmpty()) {
            return false;
        }
        sql.sql("""
                insert into members.second_factor (person, secret, last_step, since) values (:person, :secret, :step, :now)
                    on conflict (person) do update
                   set secret = excluded.secret, last_step = excluded.last_step, since = excluded.since
                """)
                .param("person", person.value()).param("secret", secret.secret()).param("step", step.getAsLong())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        tell(person, SecondFactorChanged.Step.SET_UP, "", by);
        return true;
    }

    /// Ten codes, said this once; those from before open nothing any more.
    public List<String> renewCodes(PersonId person, Actor by) {
        if (!held(person)) {
            throw new NoSuchElementException("second factor of " + person.value());
        }
        forgetCodes(person);
        var codes = Stream.generate(() -> Totp.letters(16)).limit(RECOVERY_CODES).toList();
        for (var code : codes) {
            sql.sql("insert into members.recovery_code (person, code) values (:person, :code)")
                    .param("person", person.value()).param("code", Fingerprint.of(code)).update();
        }
        tell(person, SecondFactorChanged.Step.CODES_RENEWED, "", by);
        return codes.stream().map(code -> code.replaceAll("(.{4})(?!$)", "$1-")).toList();
    }

    @Transactional(readOnly = true)
    public int codesLeft(PersonId person) {
        return sql.sql("select count(*) from members.recovery_code where person = :person and used_at is null")
                .param("person", person.value()).query(Integer.class).single();
    }

    /// Whether these are the telephone's digits, or a code not used yet. Either serves once.
    boolean fits(Person person, String typed) {
        var written = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (written.matches("[0-9]{6}")) {
            return digitsFit(person.id(), written);
        }
        var used = sql.sql("""
                update members.recovery_code set used_at = :now where person = :person and code = :code and used_at is null
                """)
                .param("now", Timestamp.from(clock.instant())).param("person", person.id().value())
                .param("code", Fingerprint.of(written)).update() > 0;
        if (used) {
            tell(person.id(), SecondFactorChanged.Step.CODE_USED, "", new Actor(person.id().value(), person.called(), "PUB"));
        }
        return used;
    }

    private boolean digitsFit(PersonId person, String digits) {
        var step = sql.sql("select secret from members.second_factor where person = :person")
                .param("person", person.value()).query(String.class).optional()
                .flatMap(secret -> boxed(new Totp(secret).step(digits, onPhones())));
        return step.isPresent() && sql.sql("""
                update members.second_factor set last_step = :step where person = :person and last_step < :step
                """)
                .param("step", step.get()).param("person", person.value()).update() > 0;
    }

    private static Optional<Long> boxed(OptionalLong step) {
        return step.isPresent() ? Optional.of(step.getAsLong()) : Optional.empty();
    }

    public void giveUp(PersonId person, Actor by) {
        if (required(person)) {
            throw new SecondFactorRequired();
        }
        remove(person);
        tell(person, SecondFactorChanged.Step.GIVEN_UP, "", by);
    }

    /// For whoever lost telephone and codes: the passkeys go too, and the next sign-in begins with the password.
    public void reset(PersonId person, String reason, Actor by) {
        if (person.value().equals(by.person())) {
            throw new OwnSecondFactor();
        }
        if (remove(person) + passkeys.removeAll(person) == 0) {
            throw new NoSuchElementException("second factor of " + person.value());
        }
        tell(person, SecondFactorChanged.Step.RESET, reason, by);
    }

    private int remove(PersonId person) {
        forgetCodes(person);
        return sql.sql("delete from members.second_factor where person = :person").param("person", person.value()).update();
    }

    private void forgetCodes(PersonId person) {
        sql.sql("delete from members.recovery_code where person = :person").param("person", person.value()).update();
    }

    private Instant onPhones() {
        return rehearsal.orderedStream().findFirst().map(Rehearsal::onPhones).orElseGet(clock::instant);
    }

    private void tell(PersonId person, SecondFactorChanged.Step step, String reason, Actor by) {
        events.publishEvent(new SecondFactorChanged(by, person, step, reason));
    }
}
