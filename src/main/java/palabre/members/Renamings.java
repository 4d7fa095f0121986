package palabre.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import tools.jackson.databind.json.JsonMapper;

/// New names of administrations, from the presidency's proposal to the regional office's approval; those approved are their history.
@Repository
@Transactional
public class Renamings {

    private static final String COLUMNS = """
            select id, administration, name, filed, office, head, since, decision, stage, proposed_by, version from members.renaming
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Renamings(JdbcClient sql, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    public Renaming propose(Administration administration, Naming naming, LocalDate since, String decision, Acting by) {
        var latest = of(administration.id()).stream().filter(one -> one.stage() == Renaming.Stage.APPROVED).findFirst();
        if (latest.map(Renaming::naming).orElseGet(administration::naming).changes(naming).isEmpty()) {
            throw new NameUnchanged();
        }
        if (latest.isPresent() && !since.isAfter(latest.get().since())) {
            throw new RenamedSince(latest.get().since());
        }
        var proposed = new Renaming(UUID.randomUUID(), administration.id(), naming, since, decision.strip(), Renaming.Stage.PROPOSED,
                by.actor(), 0);
        try {
            insert(proposed);
        } catch (DuplicateKeyException open) {
            throw new ChangeAlreadyProposed();
        }
        told(proposed, by);
        return proposed;
    }

    /// From its date on every page says the new name; what bears the former one keeps it (R-ORG-01).
    public void approve(UUID id, AdministrationId administration, Acting by) {
        told(change(id, administration, one -> one.approved(by)), by);
    }

    public void decline(UUID id, AdministrationId administration, Acting by) {
        told(change(id, administration, Renaming::declined), by);
    }

    /// The latest first.
    @Transactional(readOnly = true)
    public List<Renaming> of(AdministrationId administration) {
        return sql.sql(COLUMNS + " where administration = :iso order by since desc, proposed_at desc")
                .param("iso", administration.iso()).query(this::renaming).list();
    }

    @Transactional(readOnly = true)
    public List<Renaming> at(Renaming.Stage stage) {
        return sql.sql(COLUMNS + " where stage = :stage order by since, proposed_at").param("stage", stage.name())
                .query(this::renaming).list();
    }

    private Renaming change(UUID id, AdministrationId administration, UnaryOperator<Renaming> step) {
        var before = sql.sql(COLUMNS + " where id = :id and administration = :iso")
                .param("id", id).param("iso", administration.iso()).query(this::renaming).optional()
                .orElseThrow(() -> new NoSuchElementException("renaming " + id));
        var after = step.apply(before);
        if (sql.sql("update members.renaming set stage = :stage, version = version + 1 where id = :id and version = :version")
                .param("stage", after.stage().name()).param("id", id).param("version", before.version()).update() == 0) {
            throw new OptimisticLockingFailureException("renaming %s was settled by someone else".formatted(id));
        }
        return after;
    }

    private void insert(Renaming one) {
        sql.sql("""
                insert into members.renaming (id, administration, name, filed, office, head, since, decision, stage, proposed_by, proposed_at)
                values (:id, :iso, :name::jsonb, :filed::jsonb, :office::jsonb, :head::jsonb, :since, :decision, :stage, :by::jsonb, :now)
                """)
                .param("id", one.id()).param("iso", one.administration().iso())
                .param("name", Words.written(json, one.naming().name())).param("filed", Words.written(json, one.naming().filed()))
                .param("office", Words.written(json, one.naming().office())).param("head", Words.written(json, one.naming().head()))
                .param("since", one.since()).param("decision", one.decision()).param("stage", one.stage().name())
                .param("by", json.writeValueAsString(one.proposedBy())).param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void told(Renaming one, Acting by) {
        events.publishEvent(new AdministrationRenamed(by.actor(), one.administration(), one.naming(), one.since(), one.decision(),
                one.stage()));
    }

    private Renaming renaming(ResultSet row, int number) throws SQLException {
        var naming = new Naming(Words.read(json, row.getString("name")), Words.read(json, row.getString("filed")),
                Words.read(json, row.getString("office")), Words.read(json, row.getString("head")));
        return new Renaming(row.getObject("id", UUID.class), new AdministrationId(row.getString("administration")), naming,
                row.getObject("since", LocalDate.class), row.getString("decision"), Renaming.Stage.valueOf(row.getString("stage")),
                json.readValue(row.getString("proposed_by"), Actor.class), row.getInt("version"));
    }
}
