package palabre.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A question as PostgreSQL understands it (`tsquery`), whatever the language it was asked in.
record Sought(Map<Tongue, String> ways, String symbol, Set<String> excluded) {

    private static final Pattern LEXEME = Pattern.compile("'((?:[^']|'')+)'");

    /// A term in one language, as written and as typed without accents; empty where the language finds nothing in it.
    record Heard(Tongue tongue, int term, String query) {}

    /// All terms in one language, or all in another; and nothing excluded, in whatever language.
    static Sought of(Question question, List<Heard> heard) {
        var ways = new EnumMap<Tongue, String>(Tongue.class);
        var excluded = new LinkedHashSet<String>();
        for (var tongue : Tongue.values()) {
            var all = new ArrayList<String>();
            for (var one : heard) {
                if (one.tongue() == tongue && !one.query().isEmpty()) {
                    if (question.terms().get(one.term()).excluded()) {
                        excluded.add("!(" + one.query() + ")");
                    } else {
                        all.add("(" + one.query() + ")");
                    }
                }
            }
            if (!all.isEmpty()) {
                ways.put(tongue, String.join(" & ", all));
            }
        }
        return new Sought(ways, Symbol.asked(question.typed()), excluded);
    }

    boolean none() {
        return ways.isEmpty() && symbol.isEmpty();
    }

    String query() {
        var all = new LinkedHashSet<>(ways.values());
        if (!symbol.isEmpty()) {
            all.add("'%s':*A".formatted(symbol));
        }
        var wanted = String.join(" | ", all);
        return excluded.isEmpty() ? wanted : "(" + wanted + ") & " + String.join(" & ", excluded);
    }

    /// How the words looked for begin in a language, without accents, whatever their endings.
    Set<String> roots(Tongue tongue) {
        var roots = new LinkedHashSet<String>();
        var lexemes = LEXEME.matcher(ways.getOrDefault(tongue, ""));
        while (lexemes.find()) {
            var root = Folded.text(lexemes.group(1).replace("''", "'"));
            roots.add(root.length() > 3 && (root.endsWith("i") || root.endsWith("y")) ? root.substring(0, root.length() - 1) : root);
        }
        return roots;
    }
}
