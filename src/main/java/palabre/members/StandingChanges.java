package palabre.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Text;
import tools.jackson.databind.json.JsonMapper;

/// Changes of standing, from the presidency's proposal to the regional office's approval.
@Repository
@Transactional
public class StandingChanges {

    private static final String COLUMNS = """
            select id, administration, standing, since, decision, stage, proposed_by, version from members.standing_change
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandingChanges(JdbcClient sql, JsonMapper json, Memberships memberships, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    public StandingChange propose(AdministrationId administration, Standing standing, LocalDate since, String decision, Acting by) {
        mustFollow(administration, standing, since);
        var proposed = new StandingChange(UUID.randomUUID(), administration, standing, since, decision.strip(),
                StandingChange.Stage.PROPOSED, by.actor(), 0);
        try {
            insert(proposed);
        } catch (DuplicateKeyException open) {
            throw new ChangeAlreadyProposed();
        }
        told(proposed, by);
        return proposed;
    }

    /// From its date on the administration is counted as decided; what it was before stays written (R-ORG-01).
    public void approve(UUID id, AdministrationId administration, Acting by) {
        var approved = change(id, administration, one -> one.approved(by));
        mustFollow(administration, approved.standing(), approved.since());
        memberships.add(new Membership(administration, KnownDate.of(approved.since()), null, approved.standing(),
                new Text(Map.of()), approved.decision(), Mark.VERIFIED));
        told(approved, by);
    }

    public void decline(UUID id, AdministrationId administration, Acting by) {
        told(change(id, administration, StandingChange::declined), by);
    }

    @Transactional(readOnly = true)
    public List<StandingChange> of(AdministrationId administration) {
        return sql.sql(COLUMNS + " where administration = :iso order by proposed_at desc")
                .param("iso", administration.iso()).query(this::standingChange).list();
    }

    @Transactional(readOnly = true)
    public List<StandingChange> open() {
        return sql.sql(COLUMNS + " where stage = 'PROPOSED' order by proposed_at").query(this::standingChange).list();
    }

    private void mustFollow(AdministrationId administration, Standing standing, LocalDate since) {
        var latest = memberships.of(administration);
        if (!latest.isEmpty() && (latest.getFirst().standing() == standing || since.isBefore(latest.getFirst().from().first()))) {
            throw new StandingUnchanged(latest.getFirst().standing(), latest.getFirst().from());
        }
    }

    private StandingChange change(UUID id, AdministrationId administration, UnaryOperator<StandingChange> step) {
        var before = sql.sql(COLUMNS + " where id = :id and administration = :iso")
                .param("id", id).param("iso", administration.iso()).query(this::standingChange).optional()
                .orElseThrow(() -> new NoSuchElementException("change of standing " + id));
        var after = step.apply(before);
        if (sql.sql("""
                update members.standing_change set stage = :stage, version = version + 1
                 where id = :id and version = :version
                """)
                .param("stage", after.stage().name()).param("id", id).param("version", before.version()).update() == 0) {
            throw new OptimisticLockingFailureException("change of standing %s was settled by someone else".formatted(id));
        }
        return after;
    }

    private void insert(StandingChange one) {
        sql.sql("""
                insert into members.standing_change (id, administration, standing, since, decision, stage, proposed_by, proposed_at)
                values (:id, :iso, :standing, :since, :decision, :stage, :by::jsonb, :now)
                """)
                .param("id", one.id()).param("iso", one.administration().iso()).param("standing", one.standing().name())
                .param("since", one.since()).param("decision", one.decision()).param("stage", one.stage().name())
                .param("by", json.writeValueAsString(one.proposedBy())).param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void told(StandingChange one, Acting by) {
        events.publishEvent(new StandingChanged(by.actor(), one.administration(), one.standing(), one.since(),
                one.decision(), one.stage()));
    }

    private StandingChange standingChange(ResultSet row, int number) throws SQLException {
        return new StandingChange(row.getObject("id", UUID.class), new AdministrationId(row.getString("administration")),
                Standing.valueOf(row.getString("standing")), row.getObject("since", LocalDate.class),
                row.getString("decision"), StandingChange.Stage.valueOf(row.getString("stage")),
                json.readValue(row.getString("proposed_by"), Actor.class), row.getInt("version"));
    }
}
