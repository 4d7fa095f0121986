package palabre.search;

import java.util.HashSet;
import java.util.Set;

/// The stretch of a text in which most of the words looked for stand close together; its beginning if none is seen. `begun` and `cut` say whether the
/// text had begun before, and goes on after.
record Window(int from, int to, boolean begun, boolean cut) {

    private static final int LENGTH = 260;
    private static final int BEFORE = 60;

    /// A common word stands in a text many times: after so many, one of the places seen will do.
    private static final int MOST_PLACES = 400;
    private static final int SHORTEST_ROOT = 3;

    static Window around(String text, Folded folded, Set<String> roots) {
        int best = 0;
        int most = 0;
        int seen = 0;
        for (int at = 0; at < folded.text().length() && seen < MOST_PLACES; at = nextWord(folded.text(), at)) {
            if (begins(folded.text(), at, roots)) {
                seen++;
                int here = different(folded.text(), at, roots);
                if (here > most) {
                    most = here;
                    best = folded.origin(at, text.length());
                }
            }
        }
        return cut(text, most == 0 ? 0 : Math.max(0, best - BEFORE));
    }

    private static int different(String folded, int from, Set<String> roots) {
        var met = new HashSet<String>();
        for (int at = from; at < Math.min(folded.length(), from + LENGTH - BEFORE); at = nextWord(folded, at)) {
            for (var root : roots) {
                if (startsWith(folded, at, root)) {
                    met.add(root);
                }
            }
        }
        return met.size();
    }

    private static boolean begins(String folded, int at, Set<String> roots) {
        for (var root : roots) {
            if (startsWith(folded, at, root)) {
                return true;
            }
        }
        return false;
    }

    /// A word of two letters stands for itself only; a longer one for what it becomes at its end.
    private static boolean startsWith(String folded, int at, String root) {
        return folded.startsWith(root, at) && (root.length() >= SHORTEST_ROOT || at + root.length() == folded.length()
                || !Character.isLetterOrDigit(folded.charAt(at + root.length())));
    }

    private static int nextWord(String folded, int at) {
        int next = at;
        while (next < folded.length() && Character.isLetterOrDigit(folded.charAt(next))) {
            next++;
        }
        while (next < folded.length() && !Character.isLetterOrDigit(folded.charAt(next))) {
            next++;
        }
        return next;
    }

    /// Between words, unless there is no end to one.
    private static Window cut(String text, int about) {
        int from = about;
        while (from > 0 && from < about + BEFORE && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        int to = Math.min(text.length(), from + LENGTH);
        int end = to;
        while (end < text.length() && end > to - BEFORE && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        end = end > from && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end + 1 : end;
        return new Window(from, end, from > 0, end < text.length());
    }
}
