package palabre.search;

import palabre.ui.Language;

/// How PostgreSQL knows a language: which of its words are empty, and what each comes from.
enum Tongue {
    FRENCH(Language.FR),
    ENGLISH(Language.EN),
    PORTUGUESE(Language.PT),
    SPANISH(Language.ES);

    private final Language language;

    Tongue(Language language) {
        this.language = language;
    }

    static Tongue of(Language language) {
        return switch (language) {
            case FR -> FRENCH;
            case EN -> ENGLISH;
            case PT -> PORTUGUESE;
            case ES -> SPANISH;
        };
    }

    Language language() {
        return language;
    }

    String config() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
