package palabre.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.ui.KnownDate;
import palabre.ui.Language;
import palabre.ui.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How texts and dates of imperfect precision stand in a row.
final class Rows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Rows() {}

    static Text text(ResultSet row, String column) throws SQLException {
        return new Text(JSON.readValue(row.getString(column), new TypeReference<EnumMap<Language, String>>() {}));
    }

    static String json(Text text) {
        return JSON.writeValueAsString(text.words());
    }

    static KnownDate date(ResultSet row, String column) throws SQLException {
        return new KnownDate(row.getString(column));
    }

    static @Nullable KnownDate dateOrNull(ResultSet row, String column) throws SQLException {
        var iso = row.getString(column);
        return iso == null ? null : new KnownDate(iso);
    }

    /// A column of a reference file that says one thing in four languages: `title_fr`, `title_en`, …
    static Text text(Map<String, String> row, String column) {
        return Text.of(row.get(column + "_fr"), row.get(column + "_en"), row.get(column + "_pt"), row.get(column + "_es"));
    }

    static @Nullable String blankIsNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
