package palabre.documents;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.meetings.MeetingId;

/// What people took away of a meeting at once, and up to which moment they have it all.
@Repository
@Transactional
public class Baskets {

    private final JdbcClient sql;
    private final Communications communications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Baskets(JdbcClient sql, Communications communications, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.communications = communications;
        this.events = events;
        this.clock = clock;
    }

    /// A basket as it is sent: the same files give the same `tag`. `upTo` is the moment its reader is up to date with once they have it whole, if it leaves nothing out.
    public record Sending(MeetingId meeting, String tag, long length, List<Version> versions, @Nullable Instant upTo) {}

    /// Up to which moment someone has what came; nothing for whoever never took it all.
    @Transactional(readOnly = true)
    public Optional<Instant> visited(MeetingId meeting, Acting who) {
        return sql.sql("select at from documents.visit where person = :person and meeting = :meeting").param("person", who.person()).param("meeting", meeting.value())
                .query((row, _) -> row.getTimestamp("at").toInstant()).optional();
    }

    /// Someone has all that came until then. It never goes back.
    public void visit(MeetingId meeting, Instant upTo, Acting who) {
        var now = clock.instant();
        sql.sql("""
                insert into documents.visit as v (person, meeting, at) values (:person, :meeting, :at)
                on conflict (person, meeting) do update set at = greatest(v.at, excluded.at)
                """)
                .param("person", who.person()).param("meeting", meeting.value()).param("at", Timestamp.from(upTo.isAfter(now) ? now : upTo)).update();
    }

    /// The first byte is about to go: from here on it counts as taken, and a rest fetched after a cut as the same.
    public void begin(Sending what, long first, Acting who) {
        var taken = sql.sql("""
                insert into documents.basket (person, meeting, tag, length, sent, begun) values (:person, :meeting, :tag, :length, 0, :now) on conflict do nothing
                """)
                .param("person", who.person()).param("meeting", what.meeting().value()).param("tag", what.tag()).param("length", what.length())
                .param("now", Timestamp.from(clock.instant())).update();
        if (taken > 0 || first == 0) {
            communications.open(what.versions(), who);
            events.publishEvent(new DocumentAct.BasketTaken(what.meeting(), what.versions().size(), who.actor()));
        }
    }

    /// The bytes from `first` to before `end` went. Whoever has them all, in one go or in several, is up to date.
    public void sent(Sending what, long first, long end, Acting who) {
        var whole = sql.sql("""
                update documents.basket set sent = greatest(sent, :end)
                 where person = :person and meeting = :meeting and tag = :tag and sent >= :first
                returning sent = length
                """)
                .param("person", who.person()).param("meeting", what.meeting().value()).param("tag", what.tag()).param("first", first).param("end", end)
                .query(Boolean.class).optional().orElse(false);
        var upTo = what.upTo();
        if (whole && upTo != null) {
            visit(what.meeting(), upTo, who);
        }
    }
}
