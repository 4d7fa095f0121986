package palabre.agenda.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import palabre.agenda.Item;
import palabre.agenda.ItemId;
import palabre.ui.Language;
import palabre.ui.Plain;
import palabre.ui.Text;

/// An item as it is typed.
public record ItemForm(@NotNull Item.Kind kind, @Nullable @Size(max = 300) @Plain String titleFr, @Nullable @Size(max = 300) @Plain String titleEn,
        @Nullable @Size(max = 300) @Plain String titlePt, @Nullable @Size(max = 300) @Plain String titleEs, @Nullable String serves,
        @Nullable String by1, @Nullable String by2, @Nullable String by3, @Nullable @Size(max = 120) @Plain String person,
        @Nullable Integer minutes, @Nullable @Size(max = 500) @Plain String outcomeFr, @Nullable @Size(max = 500) @Plain String outcomeEn,
        @Nullable @Size(max = 500) @Plain String outcomePt, @Nullable @Size(max = 500) @Plain String outcomeEs,
        @Nullable @Size(max = 1500) @Plain String documents, @Nullable Integer version) {

    private static final int LONGEST = 600;
    private static final int MOST_DOCUMENTS = 12;

    /// Says beside the field what its type alone cannot say.
    void check(BindingResult result, Map<String, String> kinds, Map<String, String> serves, Map<String, String> presenters) {
        if (title().isEmpty() && !result.hasFieldErrors("titleFr")) {
            result.rejectValue("titleFr", "NotBlank");
        }
        if (minutes != null && (minutes < 0 || minutes > LONGEST)) {
            result.rejectValue("minutes", "agenda.minutes.range");
        }
        if (kind != null && !kinds.containsKey(kind.name())) {
            result.rejectValue("kind", "agenda.choice.unknown");
        }
        known(result, "serves", this.serves, serves);
        known(result, "by1", by1, presenters);
        known(result, "by2", by2, presenters);
        known(result, "by3", by3, presenters);
        if (lines().size() > MOST_DOCUMENTS) {
            result.rejectValue("documents", "agenda.documents.many");
        }
    }

    private static void known(BindingResult result, String field, @Nullable String code, Map<String, String> options) {
        if (code != null && !code.isBlank() && !options.containsKey(code)) {
            result.rejectValue(field, "agenda.choice.unknown");
        }
    }

    Item item(ItemId id) {
        return new Item(id, false, kind, title(), serves == null ? "" : serves,
                Stream.of(by1, by2, by3).filter(Objects::nonNull).filter(code -> !code.isBlank()).distinct().toList(),
                person == null ? "" : person.strip(), minutes == null ? 0 : minutes, Text.of(outcomeFr, outcomeEn, outcomePt, outcomeEs), lines());
    }

    private Text title() {
        return Text.of(titleFr, titleEn, titlePt, titleEs);
    }

    private List<String> lines() {
        return documents == null ? List.of() : documents.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// What the form shows of an item as it is.
    static Map<String, String> values(Item item, int version) {
        var values = new LinkedHashMap<String, String>();
        values.put("kind", item.kind().name());
        put(values, "title", item.title());
        values.put("serves", item.serves());
        for (int at = 0; at < 3; at++) {
            values.put("by" + (at + 1), at < item.presenters().size() ? item.presenters().get(at) : "");
        }
        values.put("person", item.person());
        values.put("minutes", item.minutes() == 0 ? "" : String.valueOf(item.minutes()));
        put(values, "outcome", item.outcome());
        values.put("documents", String.join("\n", item.documents()));
        values.put("version", String.valueOf(version));
        return values;
    }

    private static void put(Map<String, String> values, String field, Text words) {
        for (var language : Language.values()) {
            values.put(field + language.name().charAt(0) + language.code().substring(1), words.words().getOrDefault(language, ""));
        }
    }
}
