package palabre.members;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import palabre.store.Mark;
import palabre.ui.Language;
import palabre.ui.Text;

/// The customs administration of a country of the region. `filed` is the name it is sorted under, `office` the name
/// of the administration, `head` the title of who leads it.
public record Administration(AdministrationId id, String iso3, Text name, Text filed, List<Language> languages,
        Text office, Text head, ZoneId zone, String currency, Subregion subregion, Access access,
        String source, Mark mark) {

    public Administration {
        languages = List.copyOf(languages);
    }

    /// The order of a reader's alphabet; accents do not count.
    public static Comparator<Administration> inOrder(Language language) {
        var collator = Collator.getInstance(language.locale());
        collator.setStrength(Collator.PRIMARY);
        return Comparator.<Administration, String>comparing(one -> one.filed().in(language), collator::compare)
                .thenComparing(one -> one.id().iso());
    }

    public Naming naming() {
        return new Naming(name, filed, office, head);
    }

    Administration called(Naming other) {
        return new Administration(id, iso3, other.name(), other.filed(), languages, other.office(), other.head(), zone, currency,
                subregion, access, source, mark);
    }

    /// The language in which it is written to.
    public Language language() {
        return languages.isEmpty() ? Language.FR : languages.getFirst();
    }

    /// Whether what is said here still awaits confirmation.
    public boolean unconfirmed() {
        return mark == Mark.GENERAL_KNOWLEDGE;
    }
}
