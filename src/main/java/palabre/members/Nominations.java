package palabre.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
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

    static final String KIND = "nomination";

    private static final String COLUMNS = """
            select id, administration, seat, title, name, mail, language, since, stage, reason, proposed_by, approved_by,
                   version
              from members.nomination
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final FocalPoints focalPoints;
    private final Departments departments;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Nominations(JdbcClient sql, JsonMapper json, FocalPoints focalPoints, Departments departments, Signatures signatures,
            ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.focalPoints = focalPoints;
        this.departments = departments;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /// A focal point proposes; what the authority proposes itself is approved by that. Where nobody validates from an
    /// account, the authority is asked at its official address.
    public Nomination propose(AdministrationId administration, Seat seat, Invitee who, @Nullable LocalDate from, Acting by) {
        var proposed = Nomination.proposed(administration, seat, who, from, by);
        focalPoints.mustBeFree(administration, proposed.seating(today()));
        try {
            insert(proposed);
        } catch (DuplicateKeyException open) {
            throw new NominationAlreadyOpen();
        }
        told(proposed, by);
        if (by.is(Function.AUT)) {
            return approve(proposed.id(), administration, by);
        }
        if (focalPoints.of(administration).unvalidated() && !departments.of(administration).official().isEmpty()) {
            askByLink(proposed.id(), administration, by);
        }
        return proposed;
    }

    /// Asks the authority at its official address, anew if it was asked before.
    public void askByLink(NominationId id, AdministrationId administration, Acting by) {
        var asked = existing(id, administration);
        if (asked.stage() != Nomination.Stage.PROPOSED) {
            throw new NominationSettled(asked.stage());
        }
        signatures.ask(KIND, id.value(), administration, by);
    }

    public void withdrawLink(NominationId id, AdministrationId administration, Acting by) {
        signatures.withdraw(KIND, existing(id, administration).id().value(), by);
    }

    /// Whoever may enter already is seated by the authority's word; for others the regional office opens the account.
    public Nomination approve(NominationId id, AdministrationId administration, Acting by) {
        var approved = change(id, administration, one -> one.approved(by), by);
        return focalPoints.entersFor(approved.who(), administration) ? open(id, administration, by) : approved;
    }

    public Nomination decline(NominationId id, AdministrationId administration, String reason, Acting by) {
        return change(id, administration, one -> one.declined(reason.strip()), by);
    }

    /// The regional office opens the account of whom the authority approved.
    public Nomination open(NominationId id, AdministrationId administration, Acting by) {
        var opened = change(id, administration, Nomination::opened, by);
        focalPoints.seat(administration, opened.seating(today()),
                opened.approvedBy() == null ? "" : opened.approvedBy().name(), null, by.actor());
        return opened;
    }

    @Transactional(readOnly = true)
    public Optional<Nomination> find(NominationId id) {
        return sql.sql(COLUMNS + " where id = :id").param("id", id.value()).query(this::nomination).optional();
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
        var before = existing(id, administration);
        var after = step.apply(before);
        if (sql.sql("""
                update members.nomination
                   set stage = :stage, reason = :reason, approved_by = :approved::jsonb, version = version + 1
                 where id = :id and version = :version
                """)
                .param("stage", after.stage().name()).param("reason", after.reason())
                .param("approved", after.approvedBy() == null ? null : json.writeValueAsString(after.approvedBy()),
                        java.sql.Types.VARCHAR)
                .param("id", id.value()).param("version", before.version()).update() == 0) {
            throw new OptimisticLockingFailureException("nomination %s was changed by someone else".formatted(id.value()));
        }
        told(after, by);
        return after;
    }

    private Nomination existing(NominationId id, AdministrationId administration) {
        return find(id).filter(one -> one.administration().equals(administration))
                .orElseThrow(() -> new NoSuchElementException("nomination " + id.value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void told(Nomination one, Acting by) {
        events.publishEvent(new NominationChanged(by.actor(), one.id(), one.administration(), one.function(),
                one.who().name(), one.stage()));
    }

    private void insert(Nomination one) {
        sql.sql("""
                insert into members.nomination (id, administration, function, seat, title, name, mail, language, since,
                                                stage, proposed_by, proposed_at)
                values (:id, :iso, :function, :seat, :title, :name, :mail, :language, :since, :stage, :by::jsonb, :now)
                """)
                .param("id", one.id().value()).param("iso", one.administration().iso())
                .param("function", one.function().name()).param("seat", one.seat().name())
                .param("since", one.from(), java.sql.Types.DATE).param("title", one.who().title())
                .param("name", one.who().name()).param("mail", one.who().mail())
                .param("language", one.who().language().name()).param("stage", one.stage().name())
                .param("by", json.writeValueAsString(one.proposedBy())).param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Nomination nomination(ResultSet row, int number) throws SQLException {
        return new Nomination(new NominationId(row.getObject("id", UUID.class)),
                new AdministrationId(row.getString("administration")), Seat.valueOf(row.getString("seat")),
                new Invitee(row.getString("title"), row.getString("name"), row.getString("mail"),
                        Language.valueOf(row.getString("language"))),
                row.getObject("since", LocalDate.class), Nomination.Stage.valueOf(row.getString("stage")), row.getString("reason"),
                json.readValue(row.getString("proposed_by"), Actor.class), actor(row.getString("approved_by")),
                row.getInt("version"));
    }

    private @Nullable Actor actor(@Nullable String column) {
        return column == null ? null : json.readValue(column, Actor.class);
    }
}
