package palabre.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.bodies.Plenary;

/// When meetings were really opened and closed.
@Repository
@Transactional
class Openings {

    private final JdbcClient sql;

    Openings(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    Optional<Opening> of(MeetingId meeting) {
        var sittings = sql.sql("select number, began, ended from meetings.sitting where meeting = :meeting order by number")
                .param("meeting", meeting.value())
                .query((row, _) -> new HeldSitting(row.getInt("number"), row.getTimestamp("began").toInstant(), moment(row, "ended"))).list();
        return sql.sql("select opened, chair, co_chair, closed from meetings.opening where meeting = :meeting")
                .param("meeting", meeting.value())
                .query((row, _) -> new Opening(row.getTimestamp("opened").toInstant(), row.getString("chair"),
                        row.getString("co_chair"), moment(row, "closed"), sittings))
                .optional();
    }

    /// A plenary entered after it was held was open from its first day to its last.
    @Transactional(readOnly = true)
    List<Plenary> plenaries() {
        return sql.sql("""
                select m.id, m.number, m.first_day, m.last_day, m.ground, m.as_it_was is not null as past, o.opened, o.closed
                  from meetings.meeting m left join meetings.opening o on o.meeting = m.id
                 where m.kind = 'PLENARY' and m.stage <> 'CANCELLED'
                 order by m.number
                """).query(Openings::plenary).list();
    }

    /// Who presides a commission at this moment, by its meeting. Nobody opens another until this is settled.
    Map<MeetingId, String> chairs() {
        sql.sql("lock table meetings.opening in share row exclusive mode").update();
        var chairs = new HashMap<MeetingId, String>();
        sql.sql("""
                select o.meeting, o.chair from meetings.opening o join meetings.meeting m on m.id = o.meeting
                 where m.kind = 'COMMISSION' and o.closed is null
                """).query(row -> {
                    chairs.put(new MeetingId(row.getObject("meeting", UUID.class)), row.getString("chair"));
                });
        return chairs;
    }

    /// The first sitting begins with the meeting.
    void open(MeetingId meeting, String chair, String coChair, Instant at) {
        sql.sql("insert into meetings.opening (meeting, opened, chair, co_chair) values (:meeting, :opened, :chair, :coChair)")
                .param("meeting", meeting.value()).param("opened", Timestamp.from(at)).param("chair", chair).param("coChair", coChair)
                .update();
        begin(meeting, at);
    }

    void begin(MeetingId meeting, Instant at) {
        sql.sql("""
                insert into meetings.sitting (meeting, number, began)
                select :meeting, coalesce(max(number), 0) + 1, :at from meetings.sitting where meeting = :meeting
                """)
                .param("meeting", meeting.value()).param("at", Timestamp.from(at)).update();
    }

    void suspend(MeetingId meeting, Instant at) {
        sql.sql("update meetings.sitting set ended = :at where meeting = :meeting and ended is null")
                .param("meeting", meeting.value()).param("at", Timestamp.from(at)).update();
    }

    void close(MeetingId meeting, Instant at) {
        suspend(meeting, at);
        sql.sql("update meetings.opening set closed = :at where meeting = :meeting")
                .param("meeting", meeting.value()).param("at", Timestamp.from(at)).update();
    }

    private static Plenary plenary(ResultSet row, int index) throws SQLException {
        var first = row.getObject("first_day", LocalDate.class);
        var last = row.getObject("last_day", LocalDate.class);
        var past = row.getBoolean("past");
        return new Plenary(row.getInt("number"), first, last,
                past ? first.atStartOfDay().toInstant(ZoneOffset.UTC) : moment(row, "opened"),
                past ? last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC) : moment(row, "closed"),
                Hosting.Ground.valueOf(row.getString("ground")) == Hosting.Ground.LEAD_BY_DEFAULT,
                new MeetingId(row.getObject("id", UUID.class)).path());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
