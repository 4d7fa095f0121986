package palabre.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The languages as PostgreSQL hears them. Each word counts twice, as it is written and as it is typed without accents: some stemmers go by accents, people
/// do not. What is written and what is asked are heard in the same way, or they would not meet.
@Component
class Tongues {

    private final JdbcClient sql;

    Tongues(JdbcClient sql) {
        this.sql = sql;
    }

    /// The words of the parameters `told` and `folded`, as an index of one language knows them.
    static String vector(Tongue tongue, String told, String folded) {
        return "(to_tsvector('%1$s', :%2$s) || to_tsvector('%1$s', :%3$s))".formatted(tongue.config(), told, folded);
    }

    static String told(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /// A question in each language, in one statement.
    Sought understood(Question question) {
        var terms = question.terms();
        if (question.blank()) {
            return Sought.of(question, List.of());
        }
        var heard = sql.sql("""
                select t.tongue, w.term, (phraseto_tsquery(t.tongue::regconfig, w.told) || phraseto_tsquery(t.tongue::regconfig, w.folded))::text as query
                  from unnest(cast(:tongues as text[])) as t (tongue), unnest(cast(:told as text[]), cast(:folded as text[])) with ordinality as w (told, folded, term)
                """)
                .param("tongues", Arrays.stream(Tongue.values()).map(Tongue::config).toArray(String[]::new))
                .param("told", terms.stream().map(term -> told(term.words())).toArray(String[]::new))
                .param("folded", terms.stream().map(term -> Folded.text(term.words())).toArray(String[]::new))
                .query((row, _) -> new Sought.Heard(Tongue.valueOf(row.getString("tongue").toUpperCase(Locale.ROOT)), row.getInt("term") - 1, row.getString("query")))
                .list();
        return Sought.of(question, heard);
    }
}
