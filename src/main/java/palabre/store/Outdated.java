package palabre.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.runtime.flyway.MigrationFilter;
import org.springframework.stereotype.Component;

/// Sends Flyway only to the modules whose history is not exactly the files that came with the program, by the checksums Flyway itself
/// keeps. All histories are read at once: a house in which nothing changed opens without a visit to each module.
@Component
final class Outdated implements MigrationFilter {

    private static final String HISTORY = "flyway_schema_history";

    private final ResourcePatternResolver files;
    private @Nullable Map<String, Map<String, Integer>> histories;

    Outdated(ResourcePatternResolver files) {
        this.files = files;
    }

    @Override
    public synchronized boolean shouldMigrate(ApplicationModuleIdentifier module, Flyway flyway) {
        var all = histories;
        if (all == null) {
            all = read(JdbcClient.create(flyway.getConfiguration().getDataSource()));
            histories = all;
        }
        var brought = brought(module.toString());
        return !brought.isEmpty() && !brought.equals(all.get(module.toString()));
    }

    /// What was done in each module, by the script that did it. What failed, or was done by hand since, equals no file.
    private static Map<String, Map<String, Integer>> read(JdbcClient sql) {
        var tables = sql.sql("select table_name from information_schema.tables where table_schema = current_schema() and table_name like :like")
                .param("like", HISTORY + "%").query(String.class).list();
        var done = new HashMap<String, Map<String, Integer>>();
        if (!tables.isEmpty()) {
            sql.sql(tables.stream().map(Outdated::rows).collect(Collectors.joining(" union all ")) + " order by history, installed_rank")
                    .query(row -> {
                        done.computeIfAbsent(row.getString("history"), _ -> new HashMap<>()).put(row.getString("script"), row.getInt("checksum"));
                    });
        }
        return done;
    }

    private static String rows(String table) {
        return """
                select '%s' as history, installed_rank, case when success then script else '' end as script, checksum
                  from %s where type <> 'BASELINE'
                """.formatted(table.equals(HISTORY) ? "__root" : table.substring(HISTORY.length() + 1), table);
    }

    private Map<String, Integer> brought(String module) {
        try {
            var brought = new HashMap<String, Integer>();
            for (var file : files.getResources("classpath*:db/migration/%s/*.sql".formatted(module.replace('.', '/')))) {
                brought.put(Objects.requireNonNull(file.getFilename()), checksum(file));
            }
            return brought;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// As Flyway takes it: of the lines, whatever ends them.
    private static int checksum(Resource file) throws IOException {
        var crc = new CRC32();
        file.getContentAsString(StandardCharsets.UTF_8).lines().forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) crc.getValue();
    }
}
