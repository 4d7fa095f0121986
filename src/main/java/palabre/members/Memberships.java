package palabre.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import tools.jackson.databind.json.JsonMapper;

/// How the administrations have stood in the group, from date to date.
@Repository
@Transactional
public class Memberships {

    private final JdbcClient sql;
    private final JsonMapper json;

    Memberships(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// All that one administration has been, the latest first.
    @Transactional(readOnly = true)
    public List<Membership> of(AdministrationId administration) {
        return sql.sql("""
                select administration, since, until, standing, note, source, mark from members.membership
                 where administration = :iso order by since_day desc, number desc
                """)
                .param("iso", administration.iso()).query(this::membership).list();
    }

    /// How each administration stands on a day; one whose membership has ended, or not begun, is left out.
    @Transactional(readOnly = true)
    public Map<AdministrationId, Membership> on(LocalDate day) {
        return sql.sql("""
                select distinct on (administration) administration, since, until, standing, note, source, mark
                  from members.membership where since_day <= :day
                 order by administration, since_day desc, number desc
                """)
                .param("day", day).query(this::membership).stream()
                .filter(one -> one.covers(day))
                .collect(Collectors.toUnmodifiableMap(Membership::administration, one -> one));
    }

    void add(Membership one) {
        sql.sql("""
                insert into members.membership (administration, number, since, since_day, until, until_day, standing,
                                                note, source, mark)
                select :iso, count(*) + 1, :since, :sinceDay, :until, :untilDay, :standing, :note::jsonb, :source, :mark
                  from members.membership where administration = :iso
                """)
                .param("iso", one.administration().iso())
                .param("since", one.from().iso())
                .param("sinceDay", one.from().first())
                .param("until", one.until() == null ? null : one.until().iso())
                .param("untilDay", one.until() == null ? null : one.until().last(), java.sql.Types.DATE)
                .param("standing", one.standing().name())
                .param("note", Words.written(json, one.note()))
                .param("source", one.source())
                .param("mark", one.mark().code())
                .update();
    }

    private Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(new AdministrationId(row.getString("administration")), new KnownDate(row.getString("since")),
                known(row.getString("until")), Standing.valueOf(row.getString("standing")),
                Words.read(json, row.getString("note")), row.getString("source"), Mark.of(row.getString("mark")));
    }

    private static @Nullable KnownDate known(@Nullable String date) {
        return date == null ? null : new KnownDate(date);
    }
}
