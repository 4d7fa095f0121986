package palabre.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import palabre.files.Attached;
import palabre.members.PersonId;
import palabre.store.Kept;
import palabre.store.Mark;
import palabre.store.Shelf;
import palabre.ui.KnownDate;

/// How mandates lie in their table: those entered by mistake stay there, and are no longer read.
@Component
class MandateRows {

    private final JdbcClient sql;
    private final Kept<Succession> all;

    MandateRows(JdbcClient sql, Shelf shelf) {
        this.sql = sql;
        this.all = shelf.keep(this::read, "bodies", "mandate");
    }

    Succession all() {
        return all.content();
    }

    private Succession read() {
        return new Succession(sql.sql("""
                select id, kind, holder, person, bearer, since, until, act, decided, session, plenary, meeting, source, mark, seat, scan, scan_name,
                       scan_kind, scan_size, stands_in, version
                  from bodies.mandate where annulled is null
                """).query(MandateRows::mandate).list());
    }

    /// One who writes at a time: the rules look at all mandates together.
    void lock() {
        sql.sql("lock table bodies.mandate in share row exclusive mode").update();
    }

    /// Writes what a verb made of the succession; those it took out keep why.
    void write(Succession before, Succession after, @Nullable String reason) {
        for (var mandate : before.mandates()) {
            if (after.mandates().stream().noneMatch(other -> other.id().equals(mandate.id()))) {
                written(sql.sql("update bodies.mandate set annulled = :reason, version = version + 1 where id = :id and version = :version")
                        .param("reason", reason).param("id", mandate.id().value()).param("version", mandate.version()).update(), mandate);
            }
        }
        for (var mandate : after.mandates()) {
            var known = before.mandates().stream().filter(other -> other.id().equals(mandate.id())).findFirst();
            if (known.isPresent() && !known.get().equals(mandate)) {
                end(mandate);
            }
        }
        for (var mandate : after.mandates()) {
            if (before.mandates().stream().noneMatch(other -> other.id().equals(mandate.id()))) {
                insert(mandate);
            }
        }
    }

    void insert(Mandate mandate) {
        var founding = mandate.founding();
        var end = mandate.until();
        var bearer = mandate.bearer();
        sql.sql("""
                insert into bodies.mandate (id, kind, holder, person, bearer, since, until, begins, ends, act, decided, session, plenary,
                                            meeting, source, mark, seat, scan, scan_name, scan_kind, scan_size, stands_in)
                values (:id, :kind, :holder, :person, :bearer, :since, :until, :begins, :ends, :act::jsonb, :decided, :session, :plenary,
                        :meeting, :source, :mark, :seat, :scan, :scan_name, :scan_kind, :scan_size, :stands_in)
                """)
                .param("id", mandate.id().value()).param("kind", mandate.kind().name()).param("holder", mandate.holder())
                .param("person", mandate.person())
                .param("bearer", bearer == null || bearer.id() == null ? null : bearer.id().value(), Types.OTHER)
                .param("since", mandate.from().iso()).param("until", end == null ? null : end.iso())
                .param("begins", mandate.begins()).param("ends", end == null ? null : end.first(), Types.DATE)
                .param("act", Rows.json(founding.act())).param("decided", iso(founding.decided()))
                .param("session", founding.session(), Types.OTHER).param("plenary", founding.plenary(), Types.INTEGER)
                .param("meeting", founding.meeting(), Types.OTHER).param("source", founding.source()).param("mark", founding.mark().code())
                .param("seat", mandate.seat() == null ? null : mandate.seat().code())
                .param("stands_in", mandate.standsIn() == null ? null : mandate.standsIn().value(), Types.OTHER)
                .params(Attached.parameters("scan", founding.scan()))
                .update();
    }

    /// What is attached is not taken away: who brings another comes too late.
    void attach(List<MandateId> given, Attached scan) {
        if (sql.sql("""
                update bodies.mandate set scan = :scan, scan_name = :scan_name, scan_kind = :scan_kind, scan_size = :scan_size, version = version + 1
                 where id in (:given) and scan is null
                """)
                .param("given", given.stream().map(MandateId::value).toList()).params(Attached.parameters("scan", scan)).update() == 0) {
            throw new OptimisticLockingFailureException("an act was attached already");
        }
    }

    private void end(Mandate mandate) {
        var end = mandate.until();
        written(sql.sql("update bodies.mandate set until = :until, ends = :ends, version = version + 1 where id = :id and version = :version")
                .param("until", iso(end)).param("ends", end == null ? null : end.first(), Types.DATE)
                .param("id", mandate.id().value()).param("version", mandate.version())
                .update(), mandate);
    }

    private static void written(int rows, Mandate mandate) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("mandate %s was changed by someone else".formatted(mandate.id().value()));
        }
    }

    private static Mandate mandate(ResultSet row, int index) throws SQLException {
        var person = row.getString("person");
        var bearer = row.getObject("bearer", UUID.class);
        var seat = row.getString("seat");
        var standsIn = row.getObject("stands_in", UUID.class);
        return new Mandate(new MandateId(row.getObject("id", UUID.class)), Mandate.Kind.valueOf(row.getString("kind")), row.getString("holder"),
                person == null ? null : new Bearer(bearer == null ? null : new PersonId(bearer), person),
                Rows.date(row, "since"), Rows.dateOrNull(row, "until"),
                new Founding(Rows.text(row, "act"), Rows.dateOrNull(row, "decided"), row.getObject("session", UUID.class),
                        row.getObject("plenary", Integer.class), row.getObject("meeting", UUID.class), row.getString("source"), Mark.of(row.getString("mark")), Attached.in(row, "scan")),
                seat == null ? null : new CommissionId(seat), standsIn == null ? null : new MandateId(standsIn), row.getInt("version"));
    }

    private static @Nullable String iso(@Nullable KnownDate date) {
        return date == null ? null : date.iso();
    }
}
