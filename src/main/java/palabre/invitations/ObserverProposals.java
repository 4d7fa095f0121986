package palabre.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.store.Kept;
import palabre.store.Shelf;
import palabre.ui.Language;
import palabre.ui.UiFactory;
import tools.jackson.databind.json.JsonMapper;

/// Who was proposed to observe a plenary, and what the presidency decided (R-PLEN-16, R-PLEN-17, A-30).
@Repository
@Transactional
public class ObserverProposals {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final UiFactory words;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Kept<Map<MeetingId, List<ObserverProposal>>> all;

    ObserverProposals(JdbcClient sql, JsonMapper json, UiFactory words, ApplicationEventPublisher events, Clock clock, Shelf shelf) {
        this.sql = sql;
        this.json = json;
        this.words = words;
        this.events = events;
        this.clock = clock;
        this.all = shelf.keep(() -> sql.sql("select * from invitations.observer order by proposed_at, id").query((row, _) -> observer(row)).list().stream()
                .collect(Collectors.groupingBy(ObserverProposal::meeting)), "invitations", "observer");
    }

    @Transactional(readOnly = true)
    public Map<MeetingId, List<ObserverProposal>> all() {
        return all.content();
    }

    @Transactional(readOnly = true)
    public List<ObserverProposal> of(MeetingId meeting) {
        return all().getOrDefault(meeting, List.of());
    }

    @Transactional(readOnly = true)
    public Optional<ObserverProposal> find(MeetingId meeting, UUID id) {
        return of(meeting).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Those the presidency approved, as letters address them.
    @Transactional(readOnly = true)
    public List<Addressee> approved(MeetingId meeting) {
        return of(meeting).stream().filter(one -> one.stage() == ObserverProposal.Stage.APPROVED).map(this::addressee).toList();
    }

    @Transactional(readOnly = true)
    @Nullable Addressee addressee(String code) {
        return all().values().stream().flatMap(List::stream).filter(one -> one.recipient().code().equals(code)).findFirst().map(this::addressee).orElse(null);
    }

    public ObserverProposal propose(Meeting meeting, ObserverProposal.Quality quality, String name, String call, Language language, String mail, String post,
            String reason, Acting by) {
        if (!meeting.plenary()) {
            throw new ObserversOfPlenariesOnly();
        }
        var proposed = new ObserverProposal(UUID.randomUUID(), meeting.id(), quality, name, call, language, mail, post, reason, by.actor(), clock.instant(),
                ObserverProposal.Stage.PROPOSED, null, "", 1);
        insert(proposed);
        events.publishEvent(new ObserverAct.ObserverProposed(meeting.id(), name, quality, by.actor()));
        return proposed;
    }

    public void decide(ObserverProposal observer, boolean approved, String why, Acting by) {
        settle(observer, approved ? ObserverProposal.Stage.APPROVED : ObserverProposal.Stage.REFUSED, why, by);
    }

    public void withdraw(ObserverProposal observer, Acting by) {
        settle(observer, ObserverProposal.Stage.WITHDRAWN, "", by);
    }

    /// As it came to be, when the house is filled with what came before.
    public void record(ObserverProposal observer) {
        insert(observer);
    }

    private void settle(ObserverProposal observer, ObserverProposal.Stage stage, String why, Acting by) {
        var settled = observer.decided(stage, by.actor(), why);
        if (sql.sql("""
                update invitations.observer set stage = :stage, decided_by = :by::jsonb, answer = :answer, version = version + 1
                 where id = :id and version = :version
                """)
                .param("stage", settled.stage().name()).param("by", json.writeValueAsString(by.actor())).param("answer", why)
                .param("id", observer.id()).param("version", observer.version()).update() == 0) {
            throw new OptimisticLockingFailureException("observer %s was settled by someone else".formatted(observer.id()));
        }
        events.publishEvent(new ObserverAct.ObserverDecided(observer.meeting(), observer.name(), stage, why, by.actor()));
    }

    private Addressee addressee(ObserverProposal observer) {
        return observer.addressee(language -> words.in(language).text("invitations.call.ORGANISATION"));
    }

    private void insert(ObserverProposal one) {
        sql.sql("""
                insert into invitations.observer (id, meeting, quality, name, call, language, mail, post, reason, proposed_by, proposed_at,
                                                  stage, decided_by, answer, version)
                values (:id, :meeting, :quality, :name, :call, :language, :mail, :post, :reason, :by::jsonb, :at, :stage, :decidedBy::jsonb, :answer, 1)
                """)
                .param("id", one.id()).param("meeting", one.meeting().value()).param("quality", one.quality().name()).param("name", one.name())
                .param("call", one.call()).param("language", one.language().name()).param("mail", one.mail()).param("post", one.post())
                .param("reason", one.reason()).param("by", json.writeValueAsString(one.proposedBy())).param("at", Timestamp.from(one.proposedAt()))
                .param("stage", one.stage().name()).param("decidedBy", one.decidedBy() == null ? null : json.writeValueAsString(one.decidedBy()))
                .param("answer", one.answer()).update();
    }

    private ObserverProposal observer(ResultSet row) throws SQLException {
        var decidedBy = row.getString("decided_by");
        return new ObserverProposal(row.getObject("id", UUID.class), new MeetingId(row.getObject("meeting", UUID.class)),
                ObserverProposal.Quality.valueOf(row.getString("quality")), row.getString("name"), row.getString("call"), Language.valueOf(row.getString("language")),
                row.getString("mail"), row.getString("post"), row.getString("reason"), json.readValue(row.getString("proposed_by"), Actor.class),
                row.getTimestamp("proposed_at").toInstant(), ObserverProposal.Stage.valueOf(row.getString("stage")),
                decidedBy == null ? null : json.readValue(decidedBy, Actor.class), row.getString("answer"), row.getInt("version"));
    }
}
