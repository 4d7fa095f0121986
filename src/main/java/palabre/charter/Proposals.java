package palabre.charter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/// All proposals to change a parameter or a severity, decided or not.
@Repository
@Transactional
public class Proposals {

    private static final String COLUMNS = """
            select id, setting, value, former, effective, reason, status, proposed_at, proposer, proposed_by, proposed_as,
                   decided_at, decider, decided_by, decided_as, answer, version
              from charter.proposal
            """;

    private final JdbcClient sql;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(JdbcClient sql, Catalogue catalogue, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    public Proposal propose(String key, String value, LocalDate effective, String reason, Acting by) {
        var setting = catalogue.setting(key);
        var today = LocalDate.now(clock);
        if (!setting.takes(value) || effective.isBefore(today) || reason.isBlank()) {
            throw new IllegalArgumentException("not a proposal for " + key);
        }
        var proposal = new Proposal(ProposalId.next(), key, value,
                effectiveOn(effective).getOrDefault(key, setting.initial()), effective, reason.strip(),
                Proposal.Status.PROPOSED, clock.instant(), by.actor(), null, null, "", 0);
        insert(proposal);
        events.publishEvent(new ParameterProposed(by.actor(), setting.subject(), proposal.id(), key, value,
                proposal.former(), effective, proposal.reason()));
        return proposal;
    }

    public Proposal approve(ProposalId id, int version, String words, Acting by) {
        var approved = change(id, version,
                proposal -> proposal.approved(by.actor(), clock.instant(), LocalDate.now(clock), words.strip()));
        events.publishEvent(new ParameterChanged(by.actor(), subject(approved), id, approved.setting(), approved.value(),
                approved.former(), approved.effective(), approved.answer()));
        return approved;
    }

    public Proposal refuse(ProposalId id, int version, String words, Acting by) {
        var refused = change(id, version, proposal -> proposal.refused(by.actor(), clock.instant(), words.strip()));
        events.publishEvent(new ParameterChangeRefused(by.actor(), subject(refused), id, refused.setting(),
                refused.value(), refused.answer()));
        return refused;
    }

    public Proposal withdraw(ProposalId id, int version, Acting by) {
        var withdrawn = change(id, version, proposal -> proposal.withdrawn(by.actor(), clock.instant()));
        events.publishEvent(new ParameterProposalWithdrawn(by.actor(), subject(withdrawn), id, withdrawn.setting(),
                withdrawn.value()));
        return withdrawn;
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> find(ProposalId id) {
        return sql.sql(COLUMNS + " where id = :id").param("id", id.value()).query(Proposals::proposal).optional();
    }

    /// All that wait for a decision, the oldest first.
    @Transactional(readOnly = true)
    public List<Proposal> open() {
        return sql.sql(COLUMNS + " where status = 'PROPOSED' order by proposed_at").query(Proposals::proposal).list();
    }

    /// All that was ever proposed, the newest first.
    @Transactional(readOnly = true)
    public List<Proposal> all() {
        return sql.sql(COLUMNS + " order by proposed_at desc").query(Proposals::proposal).list();
    }

    /// All that was ever proposed for one setting, the newest first.
    @Transactional(readOnly = true)
    public List<Proposal> of(String key) {
        return sql.sql(COLUMNS + " where setting = :setting order by proposed_at desc")
                .param("setting", key).query(Proposals::proposal).list();
    }

    /// What was changed and holds on a day, by setting.
    @Transactional(readOnly = true)
    public Map<String, String> effectiveOn(LocalDate day) {
        var values = new HashMap<String, String>();
        sql.sql("""
                select distinct on (setting) setting, value
                  from charter.proposal
                 where status = 'APPROVED' and effective <= :day
                 order by setting, effective desc, decided_at desc
                """)
                .param("day", day)
                .query(row -> {
                    values.put(row.getString("setting"), row.getString("value"));
                });
        return values;
    }

    private String subject(Proposal proposal) {
        return catalogue.setting(proposal.setting()).subject();
    }

    /// The index decides between two who propose at once.
    private void insert(Proposal proposal) {
        try {
            sql.sql("""
                    insert into charter.proposal (id, setting, value, former, effective, reason, status,
                                                  proposed_at, proposer, proposed_by, proposed_as)
                    values (:id, :setting, :value, :former, :effective, :reason, :status, :at, :person, :name, :capacity)
                    """)
                    .param("id", proposal.id().value())
                    .param("setting", proposal.setting())
                    .param("value", proposal.value())
                    .param("former", proposal.former())
                    .param("effective", proposal.effective())
                    .param("reason", proposal.reason())
                    .param("status", proposal.status().name())
                    .param("at", Timestamp.from(proposal.at()))
                    .param("person", proposal.by().person())
                    .param("name", proposal.by().name())
                    .param("capacity", proposal.by().capacity())
                    .update();
        } catch (DuplicateKeyException another) {
            throw new ProposalAlreadyOpen();
        }
    }

    private Proposal change(ProposalId id, int version, UnaryOperator<Proposal> change) {
        var proposal = change.apply(find(id).orElseThrow(() -> new NoSuchElementException("proposal " + id.value())));
        var by = proposal.decidedBy();
        var updated = sql.sql("""
                update charter.proposal
                   set status = :status, effective = :effective, answer = :answer, decided_at = :at, decider = :person,
                       decided_by = :name, decided_as = :capacity, version = version + 1
                 where id = :id and version = :version
                """)
                .param("status", proposal.status().name())
                .param("effective", proposal.effective())
                .param("answer", proposal.answer())
                .param("at", proposal.decidedAt() == null ? null : Timestamp.from(proposal.decidedAt()))
                .param("person", by == null ? null : by.person())
                .param("name", by == null ? null : by.name())
                .param("capacity", by == null ? null : by.capacity())
                .param("id", id.value())
                .param("version", version)
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("proposal %s was decided by someone else".formatted(id.value()));
        }
        return proposal;
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(new ProposalId(row.getObject("id", UUID.class)), row.getString("setting"),
                row.getString("value"), row.getString("former"), row.getObject("effective", LocalDate.class),
                row.getString("reason"), Proposal.Status.valueOf(row.getString("status")),
                row.getTimestamp("proposed_at").toInstant(), actor(row, "proposer", "proposed"),
                moment(row), row.getString("decided_by") == null ? null : actor(row, "decider", "decided"),
                row.getString("answer"), row.getInt("version"));
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        var at = row.getTimestamp("decided_at");
        return at == null ? null : at.toInstant();
    }

    private static Actor actor(ResultSet row, String person, String verb) throws SQLException {
        return new Actor(row.getObject(person, UUID.class), row.getString(verb + "_by"), row.getString(verb + "_as"));
    }
}
