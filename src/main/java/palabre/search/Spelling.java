package palabre.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The words that were met in papers, for whoever mistypes one. They are everybody's: what is proposed of them to a reader must first find something
/// that this reader may read.
@Repository
@Transactional(readOnly = true)
class Spelling {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,30}");
    private static final int PROPOSED = 3;

    /// Of words that look alike, so many are looked at closely.
    private static final int ALIKE = 60;
    private static final String A_LITTLE = "0.2";
    private static final int SHORT = 5;

    private final JdbcClient sql;

    Spelling(JdbcClient sql) {
        this.sql = sql;
    }

    /// Adds the words of a text, each as it was first met.
    static void words(String text, Map<String, String> met) {
        var words = WORD.matcher(text);
        while (words.find()) {
            var word = words.group().toLowerCase(Locale.ROOT);
            met.putIfAbsent(Folded.text(word), word);
        }
    }

    /// Words written nearly so, the nearest first; none if the database cannot tell.
    List<String> near(String word) {
        var folded = Folded.text(word);
        if (!WORD.matcher(folded).matches() || !able()) {
            return List.of();
        }
        sql.sql("select set_config('pg_trgm.similarity_threshold', :little, true)").param("little", A_LITTLE).query(String.class).single();
        return sql.sql("""
                select folded, word from search.word
                 where folded % :folded and folded <> :folded
                 order by similarity(folded, :folded) desc, folded
                 limit :alike
                """).param("folded", folded).param("alike", ALIKE)
                .query((row, _) -> new Alike(row.getString("word"), Slip.between(folded, row.getString("folded")))).list().stream()
                .filter(one -> one.slips() <= (folded.length() <= SHORT ? 1 : 2)).sorted(Comparator.comparingInt(Alike::slips)).limit(PROPOSED).map(Alike::word).toList();
    }

    private record Alike(String word, int slips) {}

    private boolean able() {
        return sql.sql("select to_regproc('similarity') is not null").query(Boolean.class).single();
    }
}
