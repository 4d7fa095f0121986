package palabre.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The organisations that take part in the life of the group.
@Repository
@Transactional
public class Organisations {

    private final JdbcClient sql;
    private final JsonMapper json;

    Organisations(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public List<Organisation> all() {
        return sql.sql("select code, name, source from members.organisation order by code")
                .query(this::organisation).list();
    }

    @Transactional(readOnly = true)
    public Optional<Organisation> find(String code) {
        return sql.sql("select code, name, source from members.organisation where code = :code")
                .param("code", code).query(this::organisation).optional();
    }

    /// Makes one known; what was known under its code stays.
    public void add(Organisation one) {
        sql.sql("""
                insert into members.organisation (code, name, source) values (:code, :name::jsonb, :source)
                    on conflict (code) do nothing
                """)
                .param("code", one.code()).param("name", Words.written(json, one.name())).param("source", one.source())
                .update();
    }

    private Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(row.getString("code"), Words.read(json, row.getString("name")), row.getString("source"));
    }
}
