package palabre.meetings;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.bodies.PlenariesHeld;
import palabre.bodies.Plenary;
import palabre.store.Kept;
import palabre.store.Shelf;

/// How many plenaries were held before Palabre kept count, and on what reference that rests.
@Repository
@Transactional
public class Beginnings implements PlenariesHeld {

    private final JdbcClient sql;
    private final Openings openings;
    private final Kept<Optional<Beginning>> told;

    Beginnings(JdbcClient sql, Openings openings, Shelf shelf) {
        this.sql = sql;
        this.openings = openings;
        this.told = shelf.keep(this::read, "meetings", "beginning");
    }

    public record Beginning(int held, @Nullable Integer lastYear, String reference) {}

    @Transactional(readOnly = true)
    public Optional<Beginning> told() {
        return told.content();
    }

    private Optional<Beginning> read() {
        return sql.sql("select held, last_year, reference from meetings.beginning")
                .query((row, _) -> new Beginning(row.getInt("held"), row.getObject("last_year", Integer.class), row.getString("reference")))
                .optional();
    }

    void tell(Beginning beginning) {
        sql.sql("""
                insert into meetings.beginning (held, last_year, reference) values (:held, :year, :reference)
                on conflict (only_one) do update set held = excluded.held, last_year = excluded.last_year, reference = excluded.reference
                """)
                .param("held", beginning.held()).param("year", beginning.lastYear()).param("reference", beginning.reference())
                .update();
    }

    /// Those told of, and those recorded or closed here beyond them.
    @Override
    @Transactional(readOnly = true)
    public int closed() {
        return sql.sql("""
                with before as (select coalesce(max(held), 0) as held from meetings.beginning)
                select greatest((select held from before), coalesce(max(number), 0))
                  from meetings.meeting where kind = 'PLENARY' and stage in ('CLOSED', 'FOLLOW_UP', 'ARCHIVED')
                """).query(Integer.class).single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Plenary> plenaries() {
        return openings.plenaries();
    }

    /// The number the next plenary will bear.
    @Transactional(readOnly = true)
    public int nextNumber() {
        return sql.sql("""
                select 1 + greatest((select coalesce(max(held), 0) from meetings.beginning),
                                    (select coalesce(max(number), 0) from meetings.meeting where kind = 'PLENARY' and stage <> 'CANCELLED'))
                """).query(Integer.class).single();
    }
}
