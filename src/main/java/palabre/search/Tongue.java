package palabre.search;

import java.util.Locale;
import palabre.ui.Language;

/// How PostgreSQL knows a language: which of its words are empty, and what each comes from.
enum Tongue {
    FRENCH,
    ENGLISH,
    PORTUGUESE,
    SPANISH;

    static Tongue of(Language language) {
        return switch (language) {
            case FR -> FRENCH;
            case EN -> ENGLISH;
            case PT -> PORTUGUESE;
            case ES -> SPANISH;
        };
    }

    String config() {
        return name().toLowerCase(Locale.ROOT);
    }
}
