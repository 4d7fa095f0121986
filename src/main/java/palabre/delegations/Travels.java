package palabre.delegations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;

/// Personal data about the coming of those confirmed. Each reading is written in the journal; ninety days after the meeting they are deleted (R-SEC-06).
@Repository
@Transactional
public class Travels {

    static final int KEPT_DAYS = 90;

    private static final String COLUMNS = """
            select delegate, arrival, arrival_by, departure, departure_by, passport, passport_until, visa, diet, hotel, version
              from delegations.travel
            """;

    private final JdbcClient sql;
    private final Meetings meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Travels(JdbcClient sql, Meetings meetings, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    /// What is known of these people, each reading kept; of nobody once it is deleted.
    public Map<DelegateId, Travel> read(Meeting meeting, Collection<Delegate> people, Acting by) {
        purge(meeting);
        var known = people.isEmpty() ? List.<Travel>of()
                : sql.sql(COLUMNS + " where delegate in (:people)").param("people", people.stream().map(one -> one.id().value()).toList()).query(Travels::travel).list();
        known.forEach(one -> events.publishEvent(new TravelAct.TravelRead(one.delegate(), by.actor())));
        return known.stream().collect(Collectors.toMap(Travel::delegate, one -> one));
    }

    public void write(Meeting meeting, Travel travel, Acting by) {
        if (due(meeting)) {
            throw new TravelGone();
        }
        var written = sql.sql(travel.version() == 0 ? """
                insert into delegations.travel (delegate, arrival, arrival_by, departure, departure_by, passport, passport_until, visa, diet, hotel, version)
                values (:delegate, :arrival, :arrivalBy, :departure, :departureBy, :passport, :passportUntil, :visa, :diet, :hotel, :version + 1)
                    on conflict (delegate) do nothing
                """ : """
                update delegations.travel
                   set arrival = :arrival, arrival_by = :arrivalBy, departure = :departure, departure_by = :departureBy, passport = :passport,
                       passport_until = :passportUntil, visa = :visa, diet = :diet, hotel = :hotel, version = version + 1
                 where delegate = :delegate and version = :version
                """)
                .param("delegate", travel.delegate().value()).param("arrival", travel.arrival(), Types.TIMESTAMP).param("arrivalBy", travel.arrivalBy())
                .param("departure", travel.departure(), Types.TIMESTAMP).param("departureBy", travel.departureBy()).param("passport", travel.passport())
                .param("passportUntil", travel.passportUntil(), Types.DATE).param("visa", travel.visa()).param("diet", travel.diet())
                .param("hotel", travel.hotel()).param("version", travel.version()).update();
        if (written == 0) {
            throw new OptimisticLockingFailureException("the travel of %s was changed by someone else".formatted(travel.delegate().value()));
        }
        events.publishEvent(new TravelAct.TravelWritten(travel.delegate(), by.actor()));
    }

    /// When the data of a meeting were deleted, if they were.
    @Transactional(readOnly = true)
    public Optional<Instant> purged(MeetingId meeting) {
        return sql.sql("select at from delegations.purge where meeting = :meeting").param("meeting", meeting.value())
                .query((row, _) -> row.getTimestamp("at").toInstant()).optional();
    }

    /// Deletes what is due. Done on rounds and before each reading; doing it twice changes nothing.
    public void purge() {
        meetings.all().forEach(this::purge);
    }

    private void purge(Meeting meeting) {
        if (!due(meeting)) {
            return;
        }
        var gone = sql.sql("""
                delete from delegations.travel where delegate in
                    (select one.id from delegations.delegate one join delegations.delegation of on of.id = one.delegation where of.meeting = :meeting)
                """).param("meeting", meeting.id().value()).update();
        if (gone > 0 && sql.sql("insert into delegations.purge (meeting, people, at) values (:meeting, :people, :at) on conflict do nothing")
                .param("meeting", meeting.id().value()).param("people", gone).param("at", Timestamp.from(clock.instant())).update() > 0) {
            events.publishEvent(new TravelAct.TravelPurged(meeting.id(), gone, Actor.PALABRE));
        }
    }

    private boolean due(Meeting meeting) {
        return LocalDate.now(clock).isAfter(meeting.dates().last().plusDays(KEPT_DAYS));
    }

    private static Travel travel(ResultSet row, int number) throws SQLException {
        return new Travel(new DelegateId(row.getObject("delegate", UUID.class)), row.getObject("arrival", LocalDateTime.class), row.getString("arrival_by"),
                row.getObject("departure", LocalDateTime.class), row.getString("departure_by"), row.getString("passport"),
                row.getObject("passport_until", LocalDate.class), row.getBoolean("visa"), row.getString("diet"), row.getString("hotel"), row.getInt("version"));
    }
}
