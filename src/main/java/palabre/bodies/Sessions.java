package palabre.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Actor;
import palabre.store.Kept;
import palabre.store.Mark;
import palabre.store.Shelf;
import palabre.ui.KnownDate;
import palabre.ui.Text;

/// The sessions of the DG Conference and of the committee of experts, past and announced, each to the precision it is known.
@Repository
@Transactional
public class Sessions {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Kept<List<Session>> all;

    Sessions(JdbcClient sql, Shelf shelf, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
        this.all = shelf.keep(this::read, "bodies", "session");
    }

    /// In the order of their dates.
    @Transactional(readOnly = true)
    public List<Session> all() {
        return all.content();
    }

    private List<Session> read() {
        return sql.sql("""
                select id, organ, number, first, last, place, note, source, mark, version
                  from bodies.session where annulled is null order by first, organ desc
                """)
                .query((row, _) -> new Session(row.getObject("id", UUID.class), row.getString("organ"),
                        row.getObject("number", Integer.class), Rows.date(row, "first"), Rows.date(row, "last"),
                        row.getString("place"), Rows.text(row, "note"), row.getString("source"), Mark.of(row.getString("mark")), row.getInt("version")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Session> find(UUID id) {
        return all().stream().filter(session -> session.id().equals(id)).findFirst();
    }

    /// The first session of an organ whose days are known and begin after a day.
    @Transactional(readOnly = true)
    public Optional<Session> next(String organ, LocalDate after) {
        return all().stream()
                .filter(session -> session.organ().equals(organ))
                .filter(session -> session.first().value() instanceof LocalDate first && first.isAfter(after))
                .findFirst();
    }

    /// The years for which sessions are still to be entered.
    @Transactional(readOnly = true)
    public List<YearOfSessions> incomplete(LocalDate today) {
        return YearOfSessions.incomplete(all(), today);
    }

    /// A session announced or held, as its source tells it.
    public Session record(String organ, @Nullable Integer number, KnownDate first, KnownDate last,
            String place, Text note, String source, Mark mark) {
        var session = new Session(UUID.randomUUID(), organ, number, first, last, place, note, source, mark, 0);
        write("""
                insert into bodies.session (id, organ, number, first, last, place, note, source, mark)
                values (:id, :organ, :number, :first, :last, :place, :note::jsonb, :source, :mark)
                """, session);
        return session;
    }

    /// Entered by the regional office, on the act or announcement it names.
    public Session enter(String organ, @Nullable Integer number, KnownDate first, KnownDate last, String place, Text note, String source, Actor by) {
        free(organ, number, null);
        var entered = record(organ, number, first, last, place, note, source, Mark.VERIFIED);
        events.publishEvent(kept(entered, by));
        return entered;
    }

    /// Corrects what is known of a session; `version` is the one that was read.
    public void correct(Session known, @Nullable Integer number, KnownDate first, KnownDate last, String place, Text note, String source,
            int version, Actor by) {
        free(known.organ(), number, known.id());
        var corrected = new Session(known.id(), known.organ(), number, first, last, place, note, source, Mark.VERIFIED, version);
        if (write("""
                update bodies.session set number = :number, first = :first, last = :last, place = :place, note = :note::jsonb, source = :source,
                       mark = :mark, version = version + 1
                 where id = :id and organ = :organ and version = :version and annulled is null
                """, corrected) == 0) {
            throw new OptimisticLockingFailureException("session %s was changed by someone else".formatted(known.id()));
        }
        events.publishEvent(kept(corrected, by));
    }

    public void annul(UUID id, String reason, Actor by) {
        var session = find(id).orElseThrow(() -> new NoSuchElementException("session " + id));
        if (sql.sql("select exists (select from bodies.mandate where session = :id and annulled is null)").param("id", id).query(Boolean.class).single()) {
            throw new SessionCited(session);
        }
        sql.sql("update bodies.session set annulled = :reason, version = version + 1 where id = :id").param("reason", reason).param("id", id).update();
        events.publishEvent(new SessionAnnulled(by, id, reason));
    }

    private void free(String organ, @Nullable Integer number, @Nullable UUID but) {
        all().stream().filter(other -> number != null && other.organ().equals(organ) && number.equals(other.number()) && !Objects.equals(other.id(), but))
                .findFirst().ifPresent(other -> {
                    throw new SessionNumberTaken(other);
                });
    }

    private int write(String statement, Session session) {
        return sql.sql(statement)
                .param("id", session.id()).param("organ", session.organ()).param("number", session.number(), java.sql.Types.INTEGER)
                .param("first", session.first().iso()).param("last", session.last().iso()).param("place", session.place())
                .param("note", Rows.json(session.note())).param("source", session.source()).param("mark", session.mark().code())
                .param("version", session.version())
                .update();
    }

    private static SessionKept kept(Session session, Actor by) {
        return new SessionKept(by, session.id(), session.organ(), session.number(), session.first().iso(), session.last().iso(), session.place(),
                session.source());
    }
}
