package palabre.ui;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words that are data, in as many languages as someone wrote them; French answers for what is missing.
public record Text(Map<Language, String> words) {

    public Text {
        words = words.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(words));
    }

    public static Text french(String words) {
        return new Text(Map.of(Language.FR, words));
    }

    public static Text of(@Nullable String fr, @Nullable String en, @Nullable String pt, @Nullable String es) {
        var words = new EnumMap<Language, String>(Language.class);
        put(words, Language.FR, fr);
        put(words, Language.EN, en);
        put(words, Language.PT, pt);
        put(words, Language.ES, es);
        return new Text(words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public String in(Language language) {
        var here = words.get(spoken(language));
        return here == null ? "" : here;
    }

    /// The language in which a reader of this one is answered.
    public Language spoken(Language language) {
        if (words.containsKey(language) || words.isEmpty()) {
            return language;
        }
        for (var other : Language.values()) {
            if (words.containsKey(other)) {
                return other;
            }
        }
        return language;
    }

    private static void put(Map<Language, String> words, Language language, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            words.put(language, said.strip());
        }
    }
}
