package palabre.delegations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import palabre.files.Attached;
import palabre.journal.Actor;
import tools.jackson.databind.json.JsonMapper;

/// How contrary provisions and requests to the fund lie in their tables.
@Component
class CostRows {

    private static final String EXCEPTIONS = """
            select id, delegate, line, payer, payer_name, basis, paper, paper_name, paper_kind, paper_size, stage, asked_by, asked_at,
                   endorsed_by, decided_by, words
              from delegations.cost_exception
            """;
    private static final String COVERAGES = "select delegate, stage, requested_by, requested_at, decided_by, words from delegations.coverage";

    private final JdbcClient sql;
    private final JsonMapper json;

    CostRows(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Map<DelegateId, List<CostException>> exceptions(Collection<DelegateId> delegates) {
        return delegates.isEmpty() ? Map.of()
                : sql.sql(EXCEPTIONS + " where delegate in (:delegates) order by asked_at, id").param("delegates", delegates.stream().map(DelegateId::value).toList())
                        .query(this::readException).list().stream().collect(Collectors.groupingBy(CostException::delegate));
    }

    Optional<CostException> exception(CostExceptionId id) {
        return sql.sql(EXCEPTIONS + " where id = :id").param("id", id.value()).query(this::readException).optional();
    }

    List<CostException> open() {
        return sql.sql(EXCEPTIONS + " where stage in ('ASKED', 'ENDORSED') order by asked_at, id").query(this::readException).list();
    }

    List<CostException> granted() {
        return sql.sql(EXCEPTIONS + " where stage = 'GRANTED' order by asked_at, id").query(this::readException).list();
    }

    void add(CostException one) {
        try {
            sql.sql("""
                    insert into delegations.cost_exception (id, delegate, line, payer, payer_name, basis, paper, paper_name, paper_kind, paper_size,
                                                            stage, asked_by, asked_at, words)
                    values (:id, :delegate, :line, :payer, :name, :basis, :paper, :paper_name, :paper_kind, :paper_size, :stage, :by::jsonb, :at, '')
                    """)
                    .param("id", one.id().value()).param("delegate", one.delegate().value()).param("line", one.line().name())
                    .param("payer", one.payer().kind().name()).param("name", one.payer().name()).param("basis", one.basis())
                    .params(Attached.parameters("paper", one.paper())).param("stage", one.stage().name())
                    .param("by", json.writeValueAsString(one.askedBy())).param("at", Timestamp.from(one.askedAt())).update();
        } catch (DuplicateKeyException asked) {
            throw new CostAlreadyAsked();
        }
    }

    void save(CostException one, CostException.Stage before) {
        changed(sql.sql("""
                update delegations.cost_exception set stage = :stage, endorsed_by = :endorsed::jsonb, decided_by = :decided::jsonb, words = :words
                 where id = :id and stage = :before
                """)
                .param("stage", one.stage().name()).param("endorsed", written(one.endorsedBy()), Types.VARCHAR).param("decided", written(one.decidedBy()), Types.VARCHAR)
                .param("words", one.words()).param("id", one.id().value()).param("before", before.name()).update());
    }

    Map<DelegateId, Coverage> coverages() {
        return sql.sql(COVERAGES).query(this::readCoverage).list().stream().collect(Collectors.toMap(Coverage::delegate, one -> one));
    }

    Optional<Coverage> coverage(DelegateId delegate) {
        return sql.sql(COVERAGES + " where delegate = :delegate").param("delegate", delegate.value()).query(this::readCoverage).optional();
    }

    /// False if it was requested before.
    boolean add(Coverage one) {
        return sql.sql("""
                insert into delegations.coverage (delegate, stage, requested_by, requested_at, words)
                values (:delegate, :stage, :by::jsonb, :at, '') on conflict do nothing
                """)
                .param("delegate", one.delegate().value()).param("stage", one.stage().name()).param("by", json.writeValueAsString(one.requestedBy()))
                .param("at", Timestamp.from(one.requestedAt())).update() > 0;
    }

    void save(Coverage one) {
        changed(sql.sql("update delegations.coverage set stage = :stage, decided_by = :by::jsonb, words = :words where delegate = :delegate and stage = 'REQUESTED'")
                .param("stage", one.stage().name()).param("by", written(one.decidedBy()), Types.VARCHAR).param("words", one.words())
                .param("delegate", one.delegate().value()).update());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("the request was decided by someone else");
        }
    }

    private CostException readException(ResultSet row, int number) throws SQLException {
        return new CostException(new CostExceptionId(row.getObject("id", UUID.class)), new DelegateId(row.getObject("delegate", UUID.class)),
                CostLine.valueOf(row.getString("line")), new Payer(Payer.Kind.valueOf(row.getString("payer")), row.getString("payer_name")),
                row.getString("basis"), Objects.requireNonNull(Attached.in(row, "paper")), CostException.Stage.valueOf(row.getString("stage")),
                json.readValue(row.getString("asked_by"), Actor.class), row.getTimestamp("asked_at").toInstant(), actor(row.getString("endorsed_by")),
                actor(row.getString("decided_by")), row.getString("words"));
    }

    private Coverage readCoverage(ResultSet row, int number) throws SQLException {
        return new Coverage(new DelegateId(row.getObject("delegate", UUID.class)), Coverage.Stage.valueOf(row.getString("stage")),
                json.readValue(row.getString("requested_by"), Actor.class), row.getTimestamp("requested_at").toInstant(), actor(row.getString("decided_by")),
                row.getString("words"));
    }

    private @Nullable String written(@Nullable Actor actor) {
        return actor == null ? null : json.writeValueAsString(actor);
    }

    private @Nullable Actor actor(@Nullable String written) {
        return written == null ? null : json.readValue(written, Actor.class);
    }
}
