package palabre.delegations;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.store.Kept;
import palabre.store.Shelf;
import tools.jackson.databind.json.JsonMapper;

/// The organisations invited to observe, plenary by plenary (R-PLEN-16, R-PLEN-17).
@Repository
@Transactional
class Observers {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Kept<Map<MeetingId, List<Observer>>> all;

    Observers(JdbcClient sql, JsonMapper json, ApplicationEventPublisher events, Clock clock, Shelf shelf) {
        this.sql = sql;
        this.json = json;
        this.events = events;
        this.clock = clock;
        this.all = shelf.keep(this::read, "delegations", "observer");
    }

    @Transactional(readOnly = true)
    public List<Observer> of(MeetingId meeting) {
        return all.content().getOrDefault(meeting, List.of());
    }

    /// Once is enough: who was invited before stays so.
    public void admit(Meeting meeting, Observer observer, Acting by) {
        if (!meeting.plenary()) {
            throw new ObserversAtPlenariesOnly();
        }
        var added = sql.sql("""
                insert into delegations.observer (meeting, organisation, category, admitted_by, admitted_at)
                values (:meeting, :organisation, :category, :by::jsonb, :at) on conflict do nothing
                """)
                .param("meeting", meeting.id().value()).param("organisation", observer.organisation()).param("category", observer.kind().name())
                .param("by", json.writeValueAsString(by.actor())).param("at", Timestamp.from(clock.instant())).update();
        if (added > 0) {
            events.publishEvent(new DelegationAct.ObserverAdmitted(meeting.id(), observer.sender(), observer.kind(), by.actor()));
        }
    }

    private Map<MeetingId, List<Observer>> read() {
        var read = new HashMap<MeetingId, List<Observer>>();
        sql.sql("select meeting, organisation, category from delegations.observer order by organisation")
                .query((row, _) -> read.computeIfAbsent(new MeetingId(row.getObject("meeting", UUID.class)), _ -> new ArrayList<>())
                        .add(new Observer(row.getString("organisation"), Category.valueOf(row.getString("category"))))).list();
        return read;
    }
}
