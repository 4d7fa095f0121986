package palabre.charter.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palabre.charter.Article;
import palabre.charter.Severity;
import palabre.ui.Fields;
import palabre.ui.Wording;

/// Which rules a reader wants to see; it is also the address that shows them again.
public record Filter(String q, @Nullable Severity severity, Article.@Nullable Source text, String section,
        @Nullable Boolean enforced) {

    static final Filter NONE = new Filter("", null, null, "", null);

    Filter and(@Nullable Severity other) {
        return new Filter(q, other, text, section, enforced);
    }

    /// As the form of filters shows it again.
    public Fields fields() {
        return Fields.known(Map.of("q", q, "text", text == null ? "" : text.name(), "section", section,
                "enforced", enforced == null ? "" : enforced.toString()));
    }

    public boolean any() {
        return !equals(NONE);
    }

    /// The same list for another severity, or for all of them.
    public String address(@Nullable Severity other) {
        var asked = Stream.of(pair("q", q), pair("severity", other == null ? "" : other.name()),
                        pair("text", text == null ? "" : text.name()), pair("section", section),
                        pair("enforced", enforced == null ? "" : enforced.toString()))
                .filter(pair -> !pair.isEmpty()).collect(Collectors.joining("&"));
        return asked.isEmpty() ? "/rules" : "/rules?" + asked;
    }

    boolean shows(Article article, Severity inForce, Wording wording) {
        return (severity == null || severity == inForce)
                && (text == null || text == article.source())
                && (section.isEmpty() || section.equals(article.family()))
                && (enforced == null || enforced == article.enforced())
                && (q.isBlank() || says(article, wording));
    }

    private boolean says(Article article, Wording wording) {
        var key = "charter.rule." + article.id();
        var said = plain(article.id() + " " + wording.text(key + ".title") + " " + wording.text(key + ".statement"));
        return Stream.of(plain(q).strip().split("\\s+")).allMatch(said::contains);
    }

    /// Without accents or capitals, so that a word is found however it is typed.
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static String pair(String name, String value) {
        return value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
