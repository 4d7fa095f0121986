package palabre.documents;

import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives numbers in order under a prefix, each once; the row of the prefix lets one through at a time.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Symbols {

    private final JdbcClient sql;

    Symbols(JdbcClient sql) {
        this.sql = sql;
    }

    /// The next number, or the one someone typed: then those after it follow on.
    int take(String prefix, OptionalInt typed) {
        var asked = typed.isPresent() ? typed.getAsInt() : null;
        var last = sql.sql("""
                insert into documents.series as s (prefix, last) values (:prefix, coalesce(:asked::int, 1))
                on conflict (prefix) do update set last = case when :asked::int is null then s.last + 1 else greatest(s.last, :asked::int) end
                returning last
                """)
                .param("prefix", prefix).param("asked", asked).query(Integer.class).single();
        return asked == null ? last : asked;
    }
}
