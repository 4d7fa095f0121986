package palabre.documents.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import palabre.files.Kind;
import palabre.ui.Fields;
import palabre.ui.Language;

/// Which files of a meeting a reader takes away; it is also the address that takes the same away again. `day` counts from the first of the
/// meeting; `since` leaves out what its reader could have before; `all` takes former versions too, and the agenda, its dates and the list of documents.
public record Choice(@Nullable Language language, @Nullable Kind format, @Nullable Integer day, @Nullable Instant since, boolean all) {

    static final Choice EVERYTHING = new Choice(null, null, null, null, true);

    /// Whoever takes it away has all there is.
    boolean leavesNothingOut() {
        return language == null && format == null && day == null;
    }

    public boolean any() {
        return !leavesNothingOut() || since != null;
    }

    public Choice since(Instant moment) {
        return new Choice(language, format, day, moment, all);
    }

    public Fields fields() {
        return Fields.known(Map.of("language", language == null ? "" : language.name(), "format", format == null ? "" : format.name(),
                "day", day == null ? "" : String.valueOf(day)));
    }

    /// `?language=FR&format=PDF`, or nothing.
    public String query() {
        var asked = new LinkedHashMap<String, String>();
        if (language != null) {
            asked.put("language", language.name());
        }
        if (format != null) {
            asked.put("format", format.name());
        }
        if (day != null) {
            asked.put("day", String.valueOf(day));
        }
        if (since != null) {
            asked.put("since", since.toString());
        }
        if (all) {
            asked.put("all", "true");
        }
        return asked.isEmpty() ? "" : asked.entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
