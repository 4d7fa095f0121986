package palabre.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The place of each paper that says what was looked for. Where it may be is found by how the words begin; which words are the ones is PostgreSQL's
/// to say, since it also said which papers are found.
@Component
class Extracts {

    private static final char MARK = '\u0002';
    private static final char END = '\u0003';

    private final JdbcClient sql;

    Extracts(JdbcClient sql) {
        this.sql = sql;
    }

    /// A paper found, and the content in which its words stand; none if it was found by its title.
    record Place(Hit hit, @Nullable String content) {}

    /// A stretch of a text, once as written and once as typed without accents.
    private record Shown(Window window, String words, Folded folded) {}

    List<Hit> of(List<Place> places, Sought sought) {
        if (places.isEmpty()) {
            return List.of();
        }
        var texts = texts(places);
        var shown = new ArrayList<@Nullable Shown>();
        for (var place : places) {
            var text = place.content() == null ? null : texts.get(place.content());
            shown.add(text == null || text.isEmpty() ? null : shown(text, sought.roots(tongue(place.hit()))));
        }
        var marks = marks(places, shown, sought);
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < places.size(); i++) {
            var here = shown.get(i);
            hits.add(with(places.get(i).hit(), here == null ? List.of() : pieces(here, marks.get(i))));
        }
        return hits;
    }

    private HashMap<String, String> texts(List<Place> places) {
        var texts = new HashMap<String, String>();
        sql.sql("select fingerprint, text from search.content where fingerprint = any(:contents)")
                .param("contents", places.stream().map(Place::content).filter(Objects::nonNull).distinct().toArray(String[]::new))
                .query(row -> {
                    texts.put(row.getString("fingerprint"), row.getString("text"));
                });
        return texts;
    }

    private static Shown shown(String text, Set<String> roots) {
        var window = Window.around(text, Folded.of(text), roots);
        var words = text.substring(window.from(), window.to());
        return new Shown(window, words, Folded.of(words));
    }

    /// Which letters of each stretch belong to a word that was looked for.
    private List<BitSet> marks(List<Place> places, List<@Nullable Shown> shown, Sought sought) {
        var marks = new ArrayList<BitSet>();
        var tongues = new ArrayList<String>();
        var words = new ArrayList<String>();
        var folded = new ArrayList<String>();
        for (int i = 0; i < shown.size(); i++) {
            var here = shown.get(i);
            marks.add(new BitSet());
            tongues.add(tongue(places.get(i).hit()).config());
            words.add(here == null ? "" : here.words());
            folded.add(here == null ? "" : here.folded().text());
        }
        sql.sql("""
                select n, ts_headline(tongue::regconfig, words, cast(:query as tsquery), :how) as words,
                       ts_headline(tongue::regconfig, folded, cast(:query as tsquery), :how) as folded
                  from unnest(cast(:tongues as text[]), cast(:words as text[]), cast(:folded as text[])) with ordinality as one (tongue, words, folded, n)
                """)
                .param("query", sought.query()).param("how", "HighlightAll=true,StartSel=" + MARK + ",StopSel=" + END)
                .param("tongues", tongues.toArray(String[]::new)).param("words", words.toArray(String[]::new)).param("folded", folded.toArray(String[]::new))
                .query(row -> {
                    int i = row.getInt("n") - 1;
                    var here = shown.get(i);
                    if (here != null) {
                        mark(row.getString("words"), here.words().length(), null, marks.get(i));
                        mark(row.getString("folded"), here.words().length(), here.folded(), marks.get(i));
                    }
                });
        return marks;
    }

    private static void mark(String headline, int length, @Nullable Folded folded, BitSet marks) {
        int at = 0;
        int begun = -1;
        for (int i = 0; i < headline.length(); i++) {
            switch (headline.charAt(i)) {
                case MARK -> begun = at;
                case END -> {
                    marks.set(folded == null ? begun : folded.origin(begun, length), folded == null ? at : folded.origin(at, length));
                    begun = -1;
                }
                default -> at++;
            }
        }
    }

    private static List<Hit.Piece> pieces(Shown shown, BitSet marks) {
        var pieces = new ArrayList<Hit.Piece>();
        var words = shown.words();
        for (int from = 0; from < words.length(); ) {
            var marked = marks.get(from);
            int next = marked ? marks.nextClearBit(from) : marks.nextSetBit(from);
            int to = next < 0 ? words.length() : Math.min(next, words.length());
            pieces.add(new Hit.Piece(words.substring(from, to).replace('\n', ' '), marked));
            from = to;
        }
        if (shown.window().begun()) {
            pieces.addFirst(new Hit.Piece("… ", false));
        }
        if (shown.window().cut()) {
            pieces.add(new Hit.Piece(" …", false));
        }
        return pieces;
    }

    private static Tongue tongue(Hit hit) {
        return hit.language() == null ? Tongue.FRENCH : Tongue.of(hit.language());
    }

    private static Hit with(Hit hit, List<Hit.Piece> extract) {
        return new Hit(hit.document(), hit.meeting(), hit.symbol(), hit.title(), hit.author(), hit.type(), hit.language(), extract, hit.partly(), hit.unread());
    }
}
