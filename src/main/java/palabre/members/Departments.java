package palabre.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import palabre.journal.Actor;

/// The IT departments of the administrations (P-02).
@Repository
@Transactional
public class Departments {

    private static final String COLUMNS = """
            select administration, name, head, mail, phone, address, official, version from members.department
            """;

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Departments(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Department of(AdministrationId administration) {
        return sql.sql(COLUMNS + " where administration = :iso").param("iso", administration.iso())
                .query(Departments::department).optional().orElseGet(() -> Department.unknown(administration));
    }

    /// Those of which something is known.
    @Transactional(readOnly = true)
    public Map<AdministrationId, Department> all() {
        return sql.sql(COLUMNS).query(Departments::department).stream()
                .collect(Collectors.toUnmodifiableMap(Department::administration, Function.identity()));
    }

    /// `version` is that of the sheet it was made from.
    public void write(Department one, Actor by) {
        var before = of(one.administration());
        if (sql.sql("""
                insert into members.department as d (administration, name, head, mail, phone, address, official, version)
                values (:iso, :name, :head, :mail, :phone, :address, :official, 1)
                on conflict (administration) do update
                   set name = excluded.name, head = excluded.head, mail = excluded.mail, phone = excluded.phone,
                       address = excluded.address, official = excluded.official, version = d.version + 1
                 where d.version = :version
                """)
                .param("iso", one.administration().iso()).param("name", one.name()).param("head", one.head())
                .param("mail", one.mail()).param("phone", one.phone()).param("address", one.address())
                .param("official", one.official()).param("version", one.version()).update() == 0) {
            throw new OptimisticLockingFailureException("department of %s was changed by someone else".formatted(one.administration().iso()));
        }
        events.publishEvent(new DepartmentChanged(by, one.administration(),
                before.official().equals(one.official()) ? "" : one.official()));
    }

    private static Department department(ResultSet row, int number) throws SQLException {
        return new Department(new AdministrationId(row.getString("administration")), row.getString("name"), row.getString("head"),
                row.getString("mail"), row.getString("phone"), row.getString("address"), row.getString("official"),
                row.getInt("version"));
    }
}
