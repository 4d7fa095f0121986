package palabre.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.agenda.ItemProposal.Status;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.ui.Language;
import palabre.ui.Text;
import palabre.ui.UiFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What members and those who help the group want on agendas.
@Repository
@Transactional
public class ItemProposals {

    private static final TypeReference<Map<Language, String>> WORDS = new TypeReference<>() {};
    private static final String COLUMNS = """
            select id, meeting, title, kind, minutes, reason, late, by_whom, at, status, answer, answered_by from agenda.proposal
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Agendas agendas;
    private final UiFactory wordings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemProposals(JdbcClient sql, JsonMapper json, Agendas agendas, UiFactory wordings, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.agendas = agendas;
        this.wordings = wordings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ItemProposal> of(MeetingId meeting) {
        return sql.sql(COLUMNS + " where meeting = :meeting order by at, id").param("meeting", meeting.value()).query(this::proposal).list();
    }

    /// Of all meetings at once.
    @Transactional(readOnly = true)
    public Map<MeetingId, List<ItemProposal>> all() {
        return sql.sql(COLUMNS + " order by at, id").query(this::proposal).list().stream().collect(Collectors.groupingBy(ItemProposal::meeting));
    }

    @Transactional(readOnly = true)
    public Optional<ItemProposal> find(ProposalId id) {
        return sql.sql(COLUMNS + " where id = :id").param("id", id.value()).query(this::proposal).optional();
    }

    public ItemProposal submit(Meeting meeting, Text title, Item.Kind kind, int minutes, String reason, Acting by) {
        var agenda = agendas.of(meeting);
        if (!agenda.phase().open()) {
            throw new AgendaOutOfStep(agenda.phase());
        }
        var call = agenda.call();
        var late = agenda.phase().published() || call != null && LocalDate.now(clock).isAfter(call.until());
        var made = ItemProposal.submitted(meeting.id(), title, kind, minutes, reason, late, by.actor(), clock.instant());
        sql.sql("""
                insert into agenda.proposal (id, meeting, title, kind, minutes, reason, late, by_whom, at, status, answer)
                values (:id, :meeting, :title::jsonb, :kind, :minutes, :reason, :late, :by::jsonb, :at, :status, '')
                """)
                .param("id", made.id().value()).param("meeting", meeting.id().value()).param("title", json.writeValueAsString(title.words()))
                .param("kind", kind.name()).param("minutes", minutes).param("reason", reason).param("late", late)
                .param("by", json.writeValueAsString(made.by())).param("at", Timestamp.from(made.at())).param("status", made.status().name())
                .update();
        events.publishEvent(new AgendaAct.ItemProposed(meeting.id(), title.in(Language.FR), late, by.actor()));
        return made;
    }

    /// It becomes an item; on a published agenda, a new version says so.
    public ItemProposal accept(Meeting meeting, ProposalId id, Acting by) {
        var accepted = settle(meeting, id, Status.ACCEPTED, "", by);
        agendas.include(meeting, accepted.item(), wordings.in(Language.FR).text("agenda.note.proposal", accepted.by().name()), by);
        return accepted;
    }

    public ItemProposal decline(Meeting meeting, ProposalId id, String reason, Acting by) {
        return settle(meeting, id, Status.DECLINED, reason, by);
    }

    public ItemProposal withdraw(Meeting meeting, ProposalId id, Acting by) {
        return settle(meeting, id, Status.WITHDRAWN, "", by);
    }

    private ItemProposal settle(Meeting meeting, ProposalId id, Status how, String words, Acting by) {
        var settled = find(id).filter(one -> one.meeting().equals(meeting.id()))
                .orElseThrow(() -> new NoSuchElementException("proposal " + id.value())).settled(how, words, by.actor());
        var updated = sql.sql("""
                update agenda.proposal set status = :status, answer = :answer, answered_by = :by::jsonb
                 where id = :id and status = 'SUBMITTED'
                """)
                .param("status", how.name()).param("answer", words).param("by", json.writeValueAsString(by.actor())).param("id", id.value())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("proposal %s was answered by someone else".formatted(id.value()));
        }
        events.publishEvent(new AgendaAct.ProposalAnswered(meeting.id(), settled.title().in(Language.FR), how, words, by.actor()));
        return settled;
    }

    private ItemProposal proposal(ResultSet row, int number) throws SQLException {
        var answeredBy = row.getString("answered_by");
        return new ItemProposal(new ProposalId(row.getObject("id", UUID.class)), new MeetingId(row.getObject("meeting", UUID.class)),
                new Text(json.readValue(row.getString("title"), WORDS)), Item.Kind.valueOf(row.getString("kind")), row.getInt("minutes"),
                row.getString("reason"), row.getBoolean("late"), json.readValue(row.getString("by_whom"), Actor.class),
                row.getTimestamp("at").toInstant(), Status.valueOf(row.getString("status")), row.getString("answer"),
                answeredBy == null ? null : json.readValue(answeredBy, Actor.class));
    }
}
