package palabre.meetings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.meetings.Duty.Done;
import palabre.meetings.Duty.Task;
import palabre.store.Kept;
import palabre.store.Shelf;

/// What of the retro-plannings is done, as those who owed it said or as a module above saw.
@Repository
@Transactional
public class Duties {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<Witness> witnesses;
    private final Kept<Map<MeetingId, Map<Task, Done>>> told;

    Duties(JdbcClient sql, ApplicationEventPublisher events, ObjectProvider<Witness> witnesses, Shelf shelf) {
        this.sql = sql;
        this.events = events;
        this.witnesses = witnesses;
        this.told = shelf.keep(this::readTold, "meetings", "duty_done");
    }

    @Transactional(readOnly = true)
    public Map<Task, Done> done(MeetingId meeting) {
        return done().getOrDefault(meeting, Map.of());
    }

    /// Of all meetings at once, for pages that show several.
    @Transactional(readOnly = true)
    public Map<MeetingId, Map<Task, Done>> done() {
        var done = new HashMap<MeetingId, Map<Task, Done>>();
        told.content().forEach((meeting, tasks) -> done.put(meeting, new EnumMap<>(tasks)));
        witnesses.orderedStream().forEach(witness -> witness.done().forEach((meeting, seen) ->
                done.computeIfAbsent(meeting, _ -> new EnumMap<>(Task.class)).putAll(seen)));
        return done;
    }

    private Map<MeetingId, Map<Task, Done>> readTold() {
        var told = new HashMap<MeetingId, Map<Task, Done>>();
        sql.sql("select meeting, task, on_day, by_name, note from meetings.duty_done").query((row, _) ->
                told.computeIfAbsent(new MeetingId(row.getObject("meeting", UUID.class)), _ -> new EnumMap<>(Task.class))
                        .put(Task.valueOf(row.getString("task")),
                                new Done(row.getObject("on_day", LocalDate.class), row.getString("by_name"), row.getString("note"))))
                .list();
        return told;
    }

    /// The lines some module above sees done by itself.
    Set<Task> seen() {
        return witnesses.orderedStream().flatMap(witness -> witness.sees().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public void tell(MeetingId meeting, Task task, LocalDate on, String note, Acting by) {
        sql.sql("""
                insert into meetings.duty_done (meeting, task, on_day, by_name, note) values (:meeting, :task, :day, :name, :note)
                on conflict (meeting, task) do update set on_day = excluded.on_day, by_name = excluded.by_name, note = excluded.note
                """)
                .param("meeting", meeting.value()).param("task", task.name()).param("day", on)
                .param("name", by.name()).param("note", note)
                .update();
        events.publishEvent(new MeetingAct.DutyDone(meeting, task, on, note, by.actor()));
    }

    public void reopen(MeetingId meeting, Task task, Acting by) {
        var removed = sql.sql("delete from meetings.duty_done where meeting = :meeting and task = :task")
                .param("meeting", meeting.value()).param("task", task.name()).update();
        if (removed > 0) {
            events.publishEvent(new MeetingAct.DutyReopened(meeting, task, by.actor()));
        }
    }
}
