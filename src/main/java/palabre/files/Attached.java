package palabre.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.ui.Message;

/// A file as a module remembers it: the content it has, the name it was brought under, its kind and size.
/// It lives in four columns of the module's own table: `scan` (references `files.content`), `scan_name`, `scan_kind`, `scan_size`.
public record Attached(Fingerprint fingerprint, String name, Kind kind, long size) {

    /// « 1,4 Mo ».
    public Message weight() {
        return Weight.of(size);
    }

    /// Reads the four columns; null where nothing is attached.
    public static @Nullable Attached in(ResultSet row, String column) throws SQLException {
        var fingerprint = row.getString(column);
        return fingerprint == null ? null : new Attached(new Fingerprint(fingerprint), row.getString(column + "_name"),
                Kind.valueOf(row.getString(column + "_kind")), row.getLong(column + "_size"));
    }

    /// The four parameters of a statement, named as the columns.
    public static Map<String, @Nullable Object> parameters(String column, @Nullable Attached attached) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put(column, attached == null ? null : attached.fingerprint().hex());
        parameters.put(column + "_name", attached == null ? null : attached.name());
        parameters.put(column + "_kind", attached == null ? null : attached.kind().name());
        parameters.put(column + "_size", attached == null ? null : attached.size());
        return parameters;
    }
}
