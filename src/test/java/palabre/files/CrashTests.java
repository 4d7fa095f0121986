package palabre.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import palabre.TestPostgres;

/// A process killed while many files come in: what it had acknowledged is there, whole, and nothing half is to be seen.
class CrashTests {

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void whatWasAcknowledgedIsThereWithItsFingerprint() throws Exception {
        var database = database();
        var acknowledged = new HashMap<String, Long>();
        for (int round = 0; round < 2; round++) {
            keepUntilKilled(database, acknowledged);
            assertThat(recorded(database)).containsAllEntriesOf(acknowledged);
            var vault = new Disk(folder);
            for (var content : recorded(database).entrySet()) {
                try (var lying = vault.open(new Fingerprint(content.getKey()), 0)) {
                    var bytes = lying.readAllBytes();
                    assertThat((long) bytes.length).isEqualTo(content.getValue());
                    assertThat(HexFormat.of().formatHex(Drafts.sha256().digest(bytes))).isEqualTo(content.getKey());
                }
            }
            // What lies there without being recorded is whole as well: only drafts may be half.
            for (var fingerprint : lying(vault)) {
                try (var content = vault.open(fingerprint, 0)) {
                    assertThat(HexFormat.of().formatHex(Drafts.sha256().digest(content.readAllBytes()))).isEqualTo(fingerprint.hex());
                }
            }
        }
    }

    private void keepUntilKilled(String database, Map<String, Long> acknowledged) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Uploading.class.getName(), database, folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var told = 0;
        try (var lines = process.inputReader()) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (line.matches("[0-9a-f]{64} [0-9a-f]{16}")) {
                    acknowledged.put(line.substring(0, 64), HexFormat.fromHexDigitsToLong(line.substring(65)));
                    if (++told == 200) {
                        // By its handle: what it still said before it died is read to the end.
                        process.toHandle().destroyForcibly();
                    }
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(told).isGreaterThanOrEqualTo(200);
    }

    private static Set<Fingerprint> lying(Vault vault) throws IOException {
        var all = new HashSet<Fingerprint>();
        vault.each(one -> all.add(one.fingerprint()));
        return all;
    }

    private static Map<String, Long> recorded(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(database); var statement = connection.createStatement();
                var rows = statement.executeQuery("select fingerprint, size from files.content")) {
            var recorded = new HashMap<String, Long>();
            while (rows.next()) {
                recorded.put(rows.getString(1), rows.getLong(2));
            }
            return recorded;
        }
    }

    private static String database() throws SQLException, IOException {
        var name = "crash_" + Long.toHexString(System.nanoTime());
        try (var connection = TestPostgres.server().getConnection(); var sql = connection.createStatement()) {
            sql.execute("create database " + name);
            var address = connection.getMetaData().getURL().replaceFirst("/postgres(\\?|$)", "/" + name + "?user=postgres&");
            try (var own = DriverManager.getConnection(address); var schema = own.createStatement();
                    var migration = CrashTests.class.getResourceAsStream("/db/migration/files/V1__content.sql")) {
                schema.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
            }
            return address;
        }
    }
}
