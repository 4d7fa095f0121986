package palabre.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.store.Kept;
import palabre.store.Shelf;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Text;

/// The sessions of the DG Conference and of the committee of experts, past and announced.
@Repository
@Transactional
public class Sessions {

    private final JdbcClient sql;
    private final Kept<List<Session>> all;

    Sessions(JdbcClient sql, Shelf shelf) {
        this.sql = sql;
        this.all = shelf.keep(this::read, "bodies", "session");
    }

    /// In the order of their dates.
    @Transactional(readOnly = true)
    public List<Session> all() {
        return all.content();
    }

    private List<Session> read() {
        return sql.sql("select id, organ, number, first, last, place, note, source, mark from bodies.session order by first, organ desc")
                .query((row, _) -> new Session(row.getObject("id", UUID.class), row.getString("organ"),
                        row.getObject("number", Integer.class), Rows.date(row, "first"), Rows.date(row, "last"),
                        row.getString("place"), Rows.text(row, "note"), row.getString("source"), Mark.of(row.getString("mark"))))
                .list();
    }

    /// The first session of an organ whose days are known and begin after a day.
    @Transactional(readOnly = true)
    public Optional<Session> next(String organ, LocalDate after) {
        return all().stream()
                .filter(session -> session.organ().equals(organ))
                .filter(session -> session.first().value() instanceof LocalDate first && first.isAfter(after))
                .findFirst();
    }

    /// A session announced or held, as its source tells it.
    public void record(String organ, @Nullable Integer number, KnownDate first, KnownDate last,
            String place, Text note, String source, Mark mark) {
        sql.sql("""
                insert into bodies.session (id, organ, number, first, last, place, note, source, mark)
                values (:id, :organ, :number, :first, :last, :place, :note::jsonb, :source, :mark)
                """)
                .param("id", UUID.randomUUID()).param("organ", organ).param("number", number)
                .param("first", first.iso()).param("last", last.iso()).param("place", place)
                .param("note", Rows.json(note)).param("source", source).param("mark", mark.code())
                .update();
    }
}
