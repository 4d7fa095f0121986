package palabre.members;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.ui.Language;
import palabre.ui.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Words in several languages, as a JSONB column keeps them and as a reference file gives them.
final class Words {

    private Words() {}

    static Text read(JsonMapper json, @Nullable String column) {
        return column == null ? new Text(Map.of()) : new Text(json.readValue(column, new TypeReference<Map<Language, String>>() {}));
    }

    static String written(JsonMapper json, Text text) {
        return json.writeValueAsString(text.words());
    }

    /// `name_fr`, `name_en` … of a row.
    static Text of(Map<String, String> row, String column) {
        return Text.of(row.get(column + "_fr"), row.get(column + "_en"), row.get(column + "_pt"), row.get(column + "_es"));
    }
}
