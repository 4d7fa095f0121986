package palabre.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.bodies.Mandates;
import palabre.bodies.Rapporteur;
import palabre.files.Attached;
import palabre.journal.Acting;
import palabre.meetings.Duty.Task;
import palabre.meetings.Secretariat.Delivery;
import palabre.meetings.Secretariat.Helper;
import palabre.members.PersonId;

/// Who writes for each meeting; never to be taken for the general secretariat.
@Repository
@Transactional
public class Secretariats {

    private final JdbcClient sql;
    private final MeetingRows rows;
    private final Mandates mandates;
    private final Duties duties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Secretariats(JdbcClient sql, MeetingRows rows, Mandates mandates, Duties duties, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.mandates = mandates;
        this.duties = duties;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Secretariat of(Meeting meeting) {
        var team = meeting.kind() instanceof Kind.Plenary plenary ? mandates.reporting(plenary.number()) : mandates.reporting(meeting.id().value());
        var staff = sql.sql("select person, name from meetings.staff where meeting = :meeting order by name").param("meeting", meeting.id().value())
                .query((row, _) -> new Helper(new PersonId(row.getObject("person", UUID.class)), row.getString("name"))).list();
        var delivery = meeting.plenary() ? null
                : sql.sql("select on_day, by_name, reference from meetings.delivery where meeting = :meeting").param("meeting", meeting.id().value())
                        .query((row, _) -> new Delivery(row.getObject("on_day", LocalDate.class), row.getString("by_name"), row.getString("reference")))
                        .optional().orElse(null);
        return new Secretariat(team, staff, delivery);
    }

    /// The team a commission designates as its meeting opens (R-CMT-09).
    public void enter(Meeting meeting, List<Rapporteur> team, String minutes, @Nullable Attached scan, Acting by) {
        if (meeting.plenary() || !meeting.inSession()) {
            throw new OutOfStep(meeting);
        }
        mandates.enter(meeting.id().value(), team, minutes, scan, by.actor());
        events.publishEvent(new MeetingAct.TeamEntered(meeting.id(),
                team.stream().map(one -> one.country().iso() + " " + one.bearer().name()).toList(), minutes, by.actor()));
    }

    /// The people of the host who help the rapporteurs, as they are from now on.
    public void lend(Meeting meeting, List<Helper> staff, Acting by) {
        sql.sql("delete from meetings.staff where meeting = :meeting").param("meeting", meeting.id().value()).update();
        staff.forEach(one -> sql.sql("insert into meetings.staff (meeting, person, name) values (:meeting, :person, :name)")
                .param("meeting", meeting.id().value()).param("person", one.person().value()).param("name", one.name()).update());
        events.publishEvent(new MeetingAct.StaffLent(meeting.id(), staff.stream().map(Helper::name).toList(), by.actor()));
    }

    /// The report of a commission goes to the general secretariat, and those who wrote it are discharged (R-CMT-09, R-CMT-18).
    public Meeting handOver(MeetingId id, String reference, Acting by) {
        var today = LocalDate.now(clock);
        var meeting = rows.find(id).orElseThrow(() -> new NoSuchElementException("meeting " + id.value()));
        var handedOver = rows.save(meeting.handedOver());
        sql.sql("insert into meetings.delivery (meeting, on_day, by_name, reference) values (:meeting, :day, :name, :reference)")
                .param("meeting", id.value()).param("day", today).param("name", by.name()).param("reference", reference).update();
        mandates.discharge(id.value(), by.actor());
        duties.tell(id, Task.REPORT, today, reference, by);
        events.publishEvent(new MeetingAct.ReportHandedOver(id, reference, by.actor()));
        return handedOver;
    }
}
