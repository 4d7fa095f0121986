package palabre.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The symbol of a paper as one may ask for it: whole, from its beginning, or by one of its ends (`DOC.07`, `P6/2027/DOC.07`).
final class Symbol {

    private static final Pattern ASKED = Pattern.compile("(?=\\S*\\d)(?=\\S*[./])[\\p{L}\\d./-]{3,60}");
    private static final Pattern ISSUE = Pattern.compile("/(r[ée]v|corr)\\.\\d+$");

    private Symbol() {}

    static List<String> ends(String symbol) {
        var ends = new ArrayList<String>();
        var rest = symbol.toLowerCase(Locale.ROOT);
        while (!rest.isEmpty()) {
            ends.add(rest);
            int cut = rest.indexOf('/');
            rest = cut < 0 ? "" : rest.substring(cut + 1);
        }
        return ends;
    }

    /// What of a question may be a symbol, as it stands in the index; a revision is found under the symbol it revises. Empty if it cannot be one.
    static String asked(String question) {
        var small = question.strip().toLowerCase(Locale.ROOT);
        return ASKED.matcher(small).matches() ? ISSUE.matcher(small).replaceFirst("") : "";
    }
}
