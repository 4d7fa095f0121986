package palabre.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Acting;
import palabre.journal.Actor;
import palabre.journal.Function;
import palabre.ui.Language;
import tools.jackson.databind.json.JsonMapper;

/// Who is proposed to act for an administration, and how far that is (P-07).
@Repository
@Transactional
public class Nominations {

    private static final String COLUMNS = """
            select id, administration, function, title, name, mail, language, stage, proposed_by, approved_by, version
              from members.nomination
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Nominations(JdbcClient sql, JsonMapper json, Invitations invitations, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    /// A focal point proposes; what the authority proposes itself is approved by that.
    public Nomination propose(AdministrationId administration, Function function, Invitee who, Acting by) {
        var proposed = Nomination.proposed(administration, function, who, by);
        try {
            insert(proposed);
        } catch (DuplicateKeyException open) {
            throw new NominationAlreadyOpen();
        }
        told(proposed, by);
        return by.is(Function.AUT) ? approve(proposed.id(), administration, by) : proposed;
    }

    public Nomination approve(NominationId id, AdministrationId administration, Acting by) {
        return change(id, administration, one -> one.approved(by), by);
    }

    public Nomination decline(NominationId id, AdministrationId administration, Acting by) {
        return change(id, administration, Nomination::declined, by);
    }

    /// The regional office opens the account of whom the authority approved.
    public Nomination open(NominationId id, AdministrationId administration, Acting by) {
        var opened = change(id, administration, Nomination::opened, by);
        invitations.invite(opened.who(), opened.function(), administration.iso(),
                opened.approvedBy() == null ? "" : opened.approvedBy().name(), by.actor());
        return opened;
    }

    @Transactional(readOnly = true)
    public List<Nomination> of(AdministrationId administration) {
        return sql.sql(COLUMNS + " where administration = :iso order by proposed_at desc")
                .param("iso", administration.iso()).query(this::nomination).list();
    }

    @Transactional(readOnly = true)
    public List<Nomination> at(Nomination.Stage stage) {
        return sql.sql(COLUMNS + " where stage = :stage order by proposed_at")
                .param("stage", stage.name()).query(this::nomination).list();
    }

    private Nomination change(NominationId id, AdministrationId administration, UnaryOperator<Nomination> step, Acting by) {
        var before = sql.sql(COLUMNS + " where id = :id and administration = :iso")
                .param("id", id.value()).param("iso", administration.iso()).query(this::nomination).optional()
                .orElseThrow(() -> new NoSuchElementException("nomination " + id.value()));
        var after = step.apply(before);
        if (sql.sql("""
                update members.nomination set stage = :stage, approved_by = :approved::jsonb, version = version + 1
                 where id = :id and version = :version
                """)
                .param("stage", after.stage().name())
                .param("approved", after.approvedBy() == null ? null : json.writeValueAsString(after.approvedBy()),
                        java.sql.Types.VARCHAR)
                .param("id", id.value()).param("version", before.version()).update() == 0) {
            throw new OptimisticLockingFailureException("nomination %s was changed by someone else".formatted(id.value()));
        }
        told(after, by);
        return after;
    }

    private void told(Nomination one, Acting by) {
        events.publishEvent(new NominationChanged(by.actor(), one.id(), one.administration(), one.function(),
                one.who().name(), one.stage()));
    }

    private void insert(Nomination one) {
        sql.sql("""
                insert into members.nomination (id, administration, function, title, name, mail, language, stage,
                                                proposed_by, proposed_at)
                values (:id, :iso, :function, :title, :name, :mail, :language, :stage, :by::jsonb, :now)
                """)
                .param("id", one.id().value()).param("iso", one.administration().iso())
                .param("function", one.function().name()).param("title", one.who().title())
                .param("name", one.who().name()).param("mail", one.who().mail())
                .param("language", one.who().language().name()).param("stage", one.stage().name())
                .param("by", json.writeValueAsString(one.proposedBy())).param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Nomination nomination(ResultSet row, int number) throws SQLException {
        return new Nomination(new NominationId(row.getObject("id", UUID.class)),
                new AdministrationId(row.getString("administration")), Function.valueOf(row.getString("function")),
                new Invitee(row.getString("title"), row.getString("name"), row.getString("mail"),
                        Language.valueOf(row.getString("language"))),
                Nomination.Stage.valueOf(row.getString("stage")),
                json.readValue(row.getString("proposed_by"), Actor.class), actor(row.getString("approved_by")),
                row.getInt("version"));
    }

    private @Nullable Actor actor(@Nullable String column) {
        return column == null ? null : json.readValue(column, Actor.class);
    }
}
