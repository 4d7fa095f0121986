package palabre.documents.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palabre.documents.Document;
import palabre.documents.Stage;
import palabre.ui.Fields;
import palabre.ui.Language;

/// Which documents of a meeting a reader wants to see; it is also the address that shows them again. `item` is the number of an agenda item.
public record Facets(@Nullable Language language, @Nullable Group state, String item) {

    static final Facets NONE = new Facets(null, null, "");

    /// Where documents stand, as readers ask for it.
    public enum Group {
        EXPECTED, EXAMINED, ACCEPTED, COMMUNICATED, WITHDRAWN;

        static Group of(Document document) {
            return of(document.stage());
        }

        private static Group of(Stage stage) {
            return switch (stage) {
                case ANNOUNCED, RETURNED -> EXPECTED;
                case DEPOSITED, UNDER_EXAMINATION -> EXAMINED;
                case ACCEPTED, IN_TRANSLATION, READY -> ACCEPTED;
                case COMMUNICATED, PRESENTED, ARCHIVED -> COMMUNICATED;
                case WITHDRAWN -> WITHDRAWN;
            };
        }
    }

    public boolean any() {
        return !equals(NONE);
    }

    public Fields fields() {
        return Fields.known(Map.of("language", language == null ? "" : language.name(), "item", item));
    }

    List<Document> of(Binder binder) {
        return binder.documents().stream().filter(one -> state == null || Group.of(one) == state)
                .filter(one -> language == null || binder.readable(one).stream().anyMatch(version -> version.language() == language))
                .filter(one -> item.isEmpty() || binder.item(one).filter(known -> binder.number(known.id()).equals(item)).isPresent())
                .toList();
    }

    /// The same list in another state, or in all.
    public String address(String path, @Nullable Group other) {
        var asked = Stream.of(pair("language", language == null ? "" : language.name()), pair("state", other == null ? "" : other.name()), pair("item", item))
                .filter(pair -> !pair.isEmpty()).collect(Collectors.joining("&"));
        return asked.isEmpty() ? path : path + "?" + asked;
    }

    private static String pair(String name, String value) {
        return value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
