package palabre.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// Words as someone in a hurry types them: small letters, no accents, and the plurals that only their accents tie to a singular brought back to it
/// (« comissões », « recomendaciones », « níveis »). `origins` says where each letter stood.
record Folded(String text, int[] origins) {

    /// Endings that stemmers know by their accents alone or not at all: Spanish -ión, -iones, Portuguese -ão, -ões and -ível, -íveis.
    private static final Map<String, String> PLURALS = Map.of("iones", "ion", "oes", "ao", "eis", "el");
    private static final int SHORTEST_STEM = 2;

    static String text(String words) {
        return of(words).text();
    }

    static Folded of(String words) {
        var letters = new Letters(words.length());
        int wordFrom = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || !partOfWord(words.charAt(i))) {
                letters.endWord(wordFrom);
                if (i < words.length()) {
                    letters.add(words.charAt(i), i);
                }
                wordFrom = letters.length();
            } else {
                letters.fold(words.charAt(i), i);
            }
        }
        return letters.folded();
    }

    /// Where the letter at this place stood; after the last one, where the words ended.
    int origin(int at, int length) {
        return at < origins.length ? origins[at] : length;
    }

    private static boolean partOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static final class Letters {

        private final StringBuilder text;
        private int[] origins;

        Letters(int expected) {
            text = new StringBuilder(expected + 16);
            origins = new int[expected + 16];
        }

        int length() {
            return text.length();
        }

        void fold(char letter, int origin) {
            if (letter < 0x80) {
                add(letter >= 'A' && letter <= 'Z' ? (char) (letter + 0x20) : letter, origin);
                return;
            }
            switch (letter) {
                case 'œ', 'Œ' -> add("oe", origin);
                case 'æ', 'Æ' -> add("ae", origin);
                case 'ß' -> add("ss", origin);
                default -> {
                    var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
                    for (int i = 0; i < parts.length(); i++) {
                        if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
                            add(parts.charAt(i), origin);
                        }
                    }
                }
            }
        }

        void endWord(int from) {
            for (var plural : PLURALS.entrySet()) {
                int stem = text.length() - plural.getKey().length();
                if (stem - from >= SHORTEST_STEM && text.indexOf(plural.getKey(), stem) == stem) {
                    text.setLength(stem);
                    text.append(plural.getValue());
                    return;
                }
            }
        }

        void add(char letter, int origin) {
            if (text.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[text.length()] = origin;
            text.append(letter);
        }

        private void add(String letters, int origin) {
            for (int i = 0; i < letters.length(); i++) {
                add(letters.charAt(i), origin);
            }
        }

        Folded folded() {
            return new Folded(text.toString(), Arrays.copyOf(origins, text.length()));
        }
    }
}
