package palabre.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.journal.Capacity;
import palabre.journal.Function;
import palabre.ui.Language;
import palabre.ui.UiFactory;
import tools.jackson.databind.json.JsonMapper;

/// Decisions asked of an authority by a link that serves once, for that decision and no other. Looking at the link
/// changes nothing: machines that read mail look. Only the fingerprint of its secret is kept.
@Repository
@Transactional
public class Signatures {

    static final Duration TERM = Duration.ofDays(14);

    private static final String COLUMNS = """
            select id, kind, subject, administration, content, addressee, language, asked_at, until, stage, settled_at
              from members.signature
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final ObjectProvider<Decisions> decisions;
    private final Departments departments;
    private final Administrations administrations;
    private final People people;
    private final Attempts attempts;
    private final UiFactory words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Signatures(JdbcClient sql, JsonMapper json, ObjectProvider<Decisions> decisions, Departments departments,
            Administrations administrations, People people, Attempts attempts, UiFactory words,
            ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.decisions = decisions;
        this.departments = departments;
        this.administrations = administrations;
        this.people = people;
        this.attempts = attempts;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /// Asks the authority of an administration at its official address; asking again makes another link, the former one no longer serves.
    public void ask(String kind, UUID subject, AdministrationId administration, Acting by) {
        var official = departments.of(administration).official();
        if (official.isEmpty()) {
            throw new NoOfficialAddress();
        }
        ask(kind, subject, official, administrations.find(administration).orElseThrow().language(), by);
    }

    void ask(String kind, UUID subject, String mail, Language language, Acting by) {
        var question = question(kind, subject).orElseThrow(DecisionSettled::new);
        mustBeAnotherHand(mail, question, by);
        var wait = attempts.claim(Attempts.Key.signature(subject + mail));
        if (!wait.isZero()) {
            throw new AskedTooOften(Math.max(1, wait.toMinutes()));
        }
        of(kind, subject).stream().filter(one -> one.stage() == Signature.Stage.OPEN && one.addressee().equalsIgnoreCase(mail))
                .forEach(one -> withdraw(one, by));
        var now = clock.instant();
        var secret = Fingerprint.secret();
        var asked = new Signature(SignatureId.next(), kind, subject, question.administration(), Fingerprint.of(question.content()),
                mail, language, now, now.plus(TERM), Signature.Stage.OPEN, null);
        insert(asked, secret, by);
        events.publishEvent(new SignatureRequested(by.actor(), asked.id(), asked.administration(), kind, mail));
        events.publishEvent(new SignatureAsked(mail, language, words.in(language).text(question.what()),
                "/signatures/" + secret + "?lang=" + language.code(), asked.until()));
    }

    private void mustBeAnotherHand(String mail, Question question, Acting by) {
        var proposer = by.person() == null ? Optional.<Person>empty() : people.find(new PersonId(by.person()));
        if (question.concerned().stream().anyMatch(mail::equalsIgnoreCase)
                || proposer.filter(one -> one.mail().equalsIgnoreCase(mail)).isPresent()) {
            throw new AddresseeIsProposer(mail);
        }
    }

    /// What was asked about a subject, the latest first.
    @Transactional(readOnly = true)
    public List<Signature> of(String kind, UUID subject) {
        return sql.sql(COLUMNS + " where kind = :kind and subject = :subject order by asked_at desc, id")
                .param("kind", kind).param("subject", subject).query(Signatures::signature).list();
    }

    /// What was asked of an administration, the latest first.
    @Transactional(readOnly = true)
    public List<Signature> of(AdministrationId administration) {
        return sql.sql(COLUMNS + " where administration = :iso order by asked_at desc, id")
                .param("iso", administration.iso()).query(Signatures::signature).list();
    }

    /// The links sent about a subject no longer serve.
    public void withdraw(String kind, UUID subject, Acting by) {
        of(kind, subject).stream().filter(one -> one.stage() == Signature.Stage.OPEN).forEach(one -> withdraw(one, by));
    }

    /// Why a link does not serve, or no longer.
    public enum Closed { UNKNOWN, USED, EXPIRED, WITHDRAWN, SETTLED, CHANGED }

    /// What a link shows: what is asked, or why it is not.
    public sealed interface Seen {

        record Open(Signature signature, Question question) implements Seen {}

        record Shut(Closed why, @Nullable Signature signature) implements Seen {}
    }

    /// Looks at a link, which changes nothing.
    @Transactional(readOnly = true)
    public Seen look(String secret) {
        var found = find(secret);
        if (found.isEmpty()) {
            return new Seen.Shut(Closed.UNKNOWN, null);
        }
        var one = found.get();
        if (one.stage() != Signature.Stage.OPEN) {
            return new Seen.Shut(one.stage() == Signature.Stage.WITHDRAWN ? Closed.WITHDRAWN : Closed.USED, one);
        }
        if (!one.serves(clock.instant())) {
            return new Seen.Shut(Closed.EXPIRED, one);
        }
        var question = question(one.kind(), one.subject());
        if (question.isEmpty()) {
            return new Seen.Shut(Closed.SETTLED, one);
        }
        return one.content().equals(Fingerprint.of(question.get().content()))
                ? new Seen.Open(one, question.get()) : new Seen.Shut(Closed.CHANGED, one);
    }

    /// How long someone at a network address waits before looking again; one who holds a link that serves does not wait.
    public Duration claim(String address) {
        return attempts.claim(Attempts.Key.signatures(address));
    }

    public void forgive(String address) {
        attempts.forgive(Attempts.Key.signatures(address));
    }

    /// Uses the link up and carries the answer out, both or neither. Nothing if someone was quicker.
    public Seen answer(String secret, boolean approves, String reason) {
        var seen = look(secret);
        if (!(seen instanceof Seen.Open(var one, var _))) {
            return seen;
        }
        var stage = approves ? Signature.Stage.APPROVED : Signature.Stage.REFUSED;
        if (sql.sql("""
                update members.signature set stage = :stage, settled_at = :now
                 where secret = :secret and stage = 'OPEN' and until > :now
                """)
                .param("stage", stage.name()).param("secret", Fingerprint.of(secret))
                .param("now", Timestamp.from(clock.instant())).update() == 0) {
            return new Seen.Shut(Closed.USED, one);
        }
        var by = new Acting(null, one.addressee(), new Capacity(Function.AUT, one.administration().iso()));
        events.publishEvent(new SignatureGiven(by.actor(), one.id(), one.administration(), one.kind(), one.addressee(), stage, reason));
        if (approves) {
            module(one.kind()).approve(one.subject(), by);
        } else {
            module(one.kind()).refuse(one.subject(), reason, by);
        }
        return seen;
    }

    private Optional<Question> question(String kind, UUID subject) {
        return module(kind).question(subject);
    }

    private Decisions module(String kind) {
        return decisions.stream().filter(one -> one.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no module decides " + kind));
    }

    private Optional<Signature> find(String secret) {
        return sql.sql(COLUMNS + " where secret = :secret").param("secret", Fingerprint.of(secret))
                .query(Signatures::signature).optional();
    }

    private void withdraw(Signature one, Acting by) {
        if (sql.sql("update members.signature set stage = 'WITHDRAWN', settled_at = :now where id = :id and stage = 'OPEN'")
                .param("now", Timestamp.from(clock.instant())).param("id", one.id().value()).update() > 0) {
            events.publishEvent(new SignatureWithdrawn(by.actor(), one.id(), one.administration(), one.kind(), one.addressee()));
        }
    }

    private void insert(Signature one, String secret, Acting by) {
        sql.sql("""
                insert into members.signature (id, secret, kind, subject, administration, content, addressee, language,
                                               asked_by, asked_at, until, stage)
                values (:id, :secret, :kind, :subject, :iso, :content, :addressee, :language, :by::jsonb, :at, :until, 'OPEN')
                """)
                .param("id", one.id().value()).param("secret", Fingerprint.of(secret)).param("kind", one.kind())
                .param("subject", one.subject()).param("iso", one.administration().iso()).param("content", one.content())
                .param("addressee", one.addressee()).param("language", one.language().name())
                .param("by", json.writeValueAsString(by.actor())).param("at", Timestamp.from(one.askedAt()))
                .param("until", Timestamp.from(one.until()))
                .update();
    }

    private static Signature signature(ResultSet row, int number) throws SQLException {
        var settled = (@Nullable Timestamp) row.getTimestamp("settled_at");
        return new Signature(new SignatureId(row.getObject("id", UUID.class)), row.getString("kind"),
                row.getObject("subject", UUID.class), new AdministrationId(row.getString("administration")), row.getString("content"),
                row.getString("addressee"), Language.valueOf(row.getString("language")), row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("until").toInstant(), Signature.Stage.valueOf(row.getString("stage")),
                settled == null ? null : settled.toInstant());
    }
}
