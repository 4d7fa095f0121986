package palabre.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.TestPostgres;

/// Which words find which, in the four languages: a singular its plural, a word its accents, both ways.
class TonguesTests {

    final JdbcClient sql = JdbcClient.create(TestPostgres.server());
    final Tongues tongues = new Tongues(sql);

    /// One word, and another that whoever asks for the first expects to find.
    record Pair(Tongue tongue, String one, String other) {

        Pair turned() {
            return new Pair(tongue, other, one);
        }


        @Override
        public String toString() {
            return one + " ↛ " + other;
        }
    }

    static final List<Pair> PAIRS = Stream.of(
            pairs(Tongue.FRENCH, "recommandation recommandations", "réunion réunions", "délégué déléguée", "délai délais", "douanier douanières", "journal journaux",
                    "régional régionaux", "règle règles", "bureau bureaux", "œuvre œuvres", "procédure procédures", "échange échanges"),
            pairs(Tongue.ENGLISH, "recommendation recommendations", "policy policies", "country countries", "border borders", "agency agencies", "meeting meetings"),
            pairs(Tongue.PORTUGUESE, "recomendação recomendações", "comissão comissões", "reunião reuniões", "região regiões", "alfândega alfândegas", "país países",
                    "decisão decisões", "prática práticas", "cidadão cidadãos", "regional regionais", "nível níveis"),
            pairs(Tongue.SPANISH, "recomendación recomendaciones", "comisión comisiones", "reunión reuniones", "región regiones", "aduana aduanas", "país países",
                    "decisión decisiones", "práctica prácticas", "regional regionales")).flatMap(List::stream).toList();

    /// What the stemmers of PostgreSQL do not bring together; the spelling proposed when nothing is found is what remains.
    static final Set<String> KNOWN = Set.of("delegue ↛ déléguée", "deleguee ↛ délégué", "regionais ↛ regional");

    @Test
    void aSingularFindsItsPluralAndAPluralItsSingularWithOrWithoutAccents() {
        var apart = new LinkedHashSet<String>();
        for (var pair : PAIRS) {
            for (var one : List.of(pair, pair.turned(), plain(pair), plain(pair.turned()))) {
                if (!finds(one)) {
                    apart.add(one.toString());
                }
            }
        }
        assertThat(apart).containsExactlyInAnyOrderElementsOf(KNOWN);
    }

    @Test
    void wordsThatOnlyLookAlikeAreNotTaken() {
        for (var pair : List.of(new Pair(Tongue.FRENCH, "douane", "domaine"), new Pair(Tongue.PORTUGUESE, "alfândega", "alface"),
                new Pair(Tongue.SPANISH, "aduana", "aduce"), new Pair(Tongue.ENGLISH, "transit", "transport"))) {
            assertThat(finds(pair)).as(pair.toString()).isFalse();
        }
    }

    @Test
    void aQuestionIsHeardInEveryLanguage() {
        assertThat(finds(Tongue.FRENCH, "le rapport de la réunion", "Rapport final de la 5e réunion")).isTrue();
        assertThat(finds(Tongue.ENGLISH, "the reports of the meetings", "Final report of the 5th meeting")).isTrue();
        assertThat(finds(Tongue.PORTUGUESE, "os relatórios das reuniões", "Relatório final da 5.ª reunião")).isTrue();
        assertThat(finds(Tongue.SPANISH, "los informes de las reuniones", "Informe final de la 5.ª reunión")).isTrue();
    }

    @Test
    void allWordsPhrasesAndWhatIsExcluded() {
        var text = "Le guichet unique du commerce extérieur";
        assertThat(finds(Tongue.FRENCH, "guichet commerce", text)).isTrue();
        assertThat(finds(Tongue.FRENCH, "guichet transit", text)).isFalse();
        assertThat(finds(Tongue.FRENCH, "\"guichet unique\"", text)).isTrue();
        assertThat(finds(Tongue.FRENCH, "\"commerce unique\"", text)).isFalse();
        assertThat(finds(Tongue.FRENCH, "guichet -commerces", text)).isFalse();
        assertThat(finds(Tongue.FRENCH, "guichet -exterieur", text)).isFalse();
        assertThat(finds(Tongue.FRENCH, "guichet -transit", text)).isTrue();
    }

    @Test
    void nothingTypedBreaksTheQuestion() {
        for (var typed : List.of("'", "''", "a'b", "\\", "a & b | !c", "(((", ":*", "<->", "é’à", "a:b", "100 %", "😀 douane", "le la les", "R-PREP-09", "http://x/y?z")) {
            assertThat(finds(Tongue.FRENCH, typed, "douane")).as(typed).isIn(true, false);
        }
    }

    private static Pair plain(Pair pair) {
        return new Pair(pair.tongue(), unaccented(pair.one()), pair.other());
    }

    private static String unaccented(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace("œ", "oe");
    }

    private boolean finds(Pair pair) {
        return finds(pair.tongue(), pair.one(), pair.other());
    }

    private boolean finds(Tongue tongue, String typed, String text) {
        var sought = tongues.understood(Question.of(typed));
        return !sought.none() && sql.sql("select " + Tongues.vector(tongue, "told", "folded") + " @@ cast(:query as tsquery)").param("told", Tongues.told(text))
                .param("folded", Folded.text(text)).param("query", sought.query()).query(Boolean.class).single();
    }

    private static List<Pair> pairs(Tongue tongue, String... pairs) {
        return Stream.of(pairs).map(pair -> pair.split(" ")).map(pair -> new Pair(tongue, pair[0], pair[1])).toList();
    }
}
