package palabre.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The four languages Palabre speaks; French is the one that has authority.
public enum Language {
    FR("Français", Locale.FRENCH),
    EN("English", Locale.UK),
    PT("Português", Locale.of("pt", "PT")),
    ES("Español", Locale.of("es"));

    private final String ownName;
    private final Locale formats;

    Language(String ownName, Locale formats) {
        this.ownName = ownName;
        this.formats = formats;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String ownName() {
        return ownName;
    }

    /// The language alone, as messages and `lang` attributes know it.
    public Locale locale() {
        return Locale.of(code());
    }

    /// Where dates and numbers take their form: English as Europe and Africa write it.
    Locale formats() {
        return formats;
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
    }

    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(FR);
    }
}
