package palabre.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.files.Attached;
import palabre.journal.Acting;
import palabre.ui.Language;

/// All mails, to be sent, sent, failed or kept.
@Repository
@Transactional
public class Mails {

    private static final String COLUMNS = """
            select id, recipient, language, subject, body, calendar, secret, state, attempts, answer, since, next, settled, version
              from notices.mail
            """;

    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Post post;

    Mails(JdbcClient sql, Clock clock, ApplicationEventPublisher events, Post post) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
        this.post = post;
    }

    void write(MailId id, String recipient, Language language, String subject, String body, @Nullable String secret) {
        write(id, recipient, language, subject, body, Enclosed.NOTHING, secret);
    }

    /// Once for one cause, even if the news is heard twice.
    void write(MailId id, String recipient, Language language, String subject, String body, Enclosed enclosed, @Nullable String secret) {
        var mail = Mail.written(id, recipient, language, subject, body, enclosed, secret, post.canSend(), clock.instant());
        var written = sql.sql("""
                insert into notices.mail
                       (id, recipient, language, subject, body, calendar, secret, state, attempts, answer, since, next, version)
                values (:id, :recipient, :language, :subject, :body, :calendar, :secret, :state, 0, '', :since, :next, 0)
                on conflict (id) do nothing
                """)
                .param("calendar", enclosed.calendar())
                .param("id", id.value()).param("recipient", mail.recipient()).param("language", language.name())
                .param("subject", mail.subject()).param("body", mail.body()).param("secret", mail.secret())
                .param("state", mail.state().name())
                .param("since", Timestamp.from(mail.since())).param("next", timestamp(mail.next()))
                .update();
        if (written > 0) {
            enclose(id, enclosed.files());
        }
    }

    private void enclose(MailId id, List<Attached> files) {
        for (int place = 0; place < files.size(); place++) {
            sql.sql("insert into notices.enclosure (mail, place, file, file_name, file_kind, file_size) values (:mail, :place, :file, :file_name, :file_kind, :file_size)")
                    .params(Attached.parameters("file", files.get(place))).param("mail", id.value()).param("place", place).update();
        }
    }

    /// Opens a mail, which is written in the journal: it was for someone else.
    public Mail read(MailId id, Acting by) {
        var mail = existing(id);
        events.publishEvent(new MailRead(by.actor(), id, mail.recipient()));
        return mail;
    }

    public void retry(MailId id, Acting by) {
        if (!post.canSend()) {
            throw new NoMailServer();
        }
        change(id, mail -> mail.again(clock.instant()));
        events.publishEvent(new MailRetried(by.actor(), id));
    }

    /// Takes the mail that has been due longest and that no other process holds, has it carried, and notes the outcome.
    /// Until this transaction ends the row is locked: a process that dies gives the mail back, and only one that dies
    /// between the server's consent and the commit lets it be sent twice.
    Optional<Delivery> carryNext(Function<Mail, Delivery> carrier) {
        return sql.sql(COLUMNS + """
                 where state = 'WAITING' and next <= :now
                 order by next
                 limit 1
                   for update skip locked
                """)
                .param("now", Timestamp.from(clock.instant())).query(this::mail).optional()
                .map(mail -> {
                    var delivery = carrier.apply(mail);
                    change(mail.id(), held -> held.tried(delivery, clock.instant()));
                    return delivery;
                });
    }

    @Transactional(readOnly = true)
    public Optional<Mail> find(MailId id) {
        return sql.sql(COLUMNS + " where id = :id").param("id", id.value()).query(this::mail).optional();
    }

    /// Those known of these, for what became of each: what they enclose is left out.
    @Transactional(readOnly = true)
    Map<MailId, Mail> among(Collection<MailId> ids) {
        return ids.isEmpty() ? Map.of()
                : sql.sql(COLUMNS + " where id in (:ids)").param("ids", ids.stream().map(MailId::value).toList())
                        .query((row, _) -> mail(row, List.of())).stream().collect(Collectors.toUnmodifiableMap(Mail::id, one -> one));
    }

    /// A report came back on a mail that had gone out. Whether there was such a mail.
    boolean report(MailId id, boolean delivered, String said) {
        var known = find(id);
        if (known.isEmpty()) {
            return false;
        }
        change(id, mail -> mail.reported(delivered, said, clock.instant()));
        return true;
    }

    /// Where some of them stand.
    @Transactional(readOnly = true)
    Map<MailId, Mail.State> states(Collection<MailId> some) {
        return sql.sql("select id, state from notices.mail where id = any(:some)")
                .param("some", some.stream().map(MailId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new MailId(row.getObject("id", UUID.class)), Mail.State.valueOf(row.getString("state")))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// A mail as its list shows it.
    public record Line(MailId id, String recipient, String subject, Mail.State state, int attempts, Instant since) {}

    /// Newest first; of every state if none is given.
    @Transactional(readOnly = true)
    public List<Line> list(Mail.@Nullable State state, int skipped, int most) {
        return sql.sql("""
                select id, recipient, subject, state, attempts, since
                  from notices.mail
                 where (:state::text is null or state = :state)
                 order by since desc, id
                 limit :most offset :skipped
                """)
                .param("state", state == null ? null : state.name()).param("most", most).param("skipped", skipped)
                .query((row, _) -> new Line(new MailId(row.getObject("id", UUID.class)), row.getString("recipient"),
                        row.getString("subject"), Mail.State.valueOf(row.getString("state")), row.getInt("attempts"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public Map<Mail.State, Integer> counts() {
        var counts = new EnumMap<Mail.State, Integer>(Mail.State.class);
        for (var state : Mail.State.values()) {
            counts.put(state, 0);
        }
        sql.sql("select state, count(*) as mails from notices.mail group by state")
                .query(row -> {
                    counts.put(Mail.State.valueOf(row.getString("state")), row.getInt("mails"));
                });
        return counts;
    }

    private Mail existing(MailId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("mail " + id.value()));
    }

    private void change(MailId id, UnaryOperator<Mail> change) {
        var mail = change.apply(existing(id));
        var updated = sql.sql("""
                update notices.mail
                   set body = :body, secret = :secret, state = :state, attempts = :attempts, answer = :answer,
                       next = :next, settled = :settled, version = version + 1
                 where id = :id and version = :version
                """)
                .param("body", mail.body()).param("secret", mail.secret()).param("state", mail.state().name())
                .param("attempts", mail.attempts()).param("answer", mail.answer()).param("next", timestamp(mail.next()))
                .param("settled", timestamp(mail.settled()))
                .param("id", id.value()).param("version", mail.version())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("mail %s was changed by someone else".formatted(id.value()));
        }
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private Mail mail(ResultSet row, int number) throws SQLException {
        return mail(row, sql.sql("select file, file_name, file_kind, file_size from notices.enclosure where mail = :mail order by place")
                .param("mail", row.getObject("id", UUID.class)).query((file, _) -> Objects.requireNonNull(Attached.in(file, "file"))).list());
    }

    private static Mail mail(ResultSet row, List<Attached> files) throws SQLException {
        return new Mail(new MailId(row.getObject("id", UUID.class)), row.getString("recipient"),
                Language.valueOf(row.getString("language")), row.getString("subject"), row.getString("body"),
                new Enclosed(files, row.getString("calendar")),
                row.getString("secret"), Mail.State.valueOf(row.getString("state")), row.getInt("attempts"),
                row.getString("answer"), row.getTimestamp("since").toInstant(), moment(row.getTimestamp("next")),
                moment(row.getTimestamp("settled")), row.getInt("version"));
    }

    private static @Nullable Instant moment(@Nullable Timestamp column) {
        return column == null ? null : column.toInstant();
    }
}
