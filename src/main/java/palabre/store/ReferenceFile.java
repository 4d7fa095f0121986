package palabre.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// A file of rows that came with the program: one header line, then a row a line, each with its source.
public final class ReferenceFile {

    private static final CsvMapper CSV = new CsvMapper();

    private ReferenceFile() {}

    /// The rows of `region/administrations.csv`, by column.
    public static List<Map<String, String>> rows(String path) {
        try (var file = Objects.requireNonNull(ReferenceFile.class.getResourceAsStream("/" + path), path);
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var rows = CSV.readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
                        .<Map<String, String>>readValues(reader)) {
            return List.copyOf(rows.readAll());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
