package palabre.bodies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.store.Kept;
import palabre.store.Shelf;
import palabre.store.Mark;

/// The organs of the regional house, and what the group has lived through.
@Repository
@Transactional(readOnly = true)
public class Organs {

    private final JdbcClient sql;
    private final Kept<List<Organ>> all;
    private final Kept<List<Milestone>> history;

    Organs(JdbcClient sql, Shelf shelf) {
        this.sql = sql;
        this.all = shelf.keep(this::read, "bodies", "organ", "naming");
        this.history = shelf.keep(this::readHistory, "bodies", "milestone");
    }

    public List<Organ> all() {
        return all.content();
    }

    private List<Organ> read() {
        return sql.sql("""
                select code, kind, parent, coalesce((select n.name from bodies.naming n where n.organ = o.code order by n.since desc limit 1), o.name) as name,
                       purpose, source, mark
                  from bodies.organ o order by position
                """)
                .query((row, _) -> new Organ(row.getString("code"), Organ.Kind.valueOf(row.getString("kind")),
                        row.getString("parent"), Rows.text(row, "name"), Rows.text(row, "purpose"), row.getString("source"),
                        Mark.of(row.getString("mark"))))
                .list();
    }

    /// By its code, in any case: `com1`.
    public Optional<Organ> find(String code) {
        return all().stream().filter(organ -> organ.code().equals(code.toUpperCase(Locale.ROOT))).findFirst();
    }

    /// The group's history, the oldest first.
    public List<Milestone> history() {
        return history.content();
    }

    private List<Milestone> readHistory() {
        return sql.sql("select since, until, kind, title, place, source, mark from bodies.milestone order by since")
                .query((row, _) -> new Milestone(Rows.date(row, "since"), Rows.dateOrNull(row, "until"),
                        Milestone.Kind.valueOf(row.getString("kind")), Rows.text(row, "title"), row.getString("place"),
                        row.getString("source"), Mark.of(row.getString("mark"))))
                .list();
    }
}
