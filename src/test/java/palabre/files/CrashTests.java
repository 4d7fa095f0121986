package palabre.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palabre.store.Database;

/// A process killed while many files come in, and its PostgreSQL with it: what was acknowledged is there, whole, and nothing half is to be seen.
class CrashTests {

    private static final Pattern ACKNOWLEDGED = Pattern.compile("(kept|piece) ([0-9a-f-]{36,64}) ([0-9]+) \\.");

    @TempDir
    Path folder;

    Database database;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(java.nio.file.Files.isDirectory(Path.of("/proc/self")), "the processes of this machine cannot be looked at: no /proc");
        open();
        try (var connection = DriverManager.getConnection(address()); var schema = connection.createStatement()) {
            for (var step : List.of("V1__content", "V2__upload", "V3__reading", "V4__sum")) {
                try (var migration = CrashTests.class.getResourceAsStream("/db/migration/files/" + step + ".sql")) {
                    schema.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    @AfterEach
    void stop() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void whatWasAcknowledgedIsThereWithItsFingerprint() throws Exception {
        var kept = new HashMap<String, Long>();
        var pieces = new HashMap<String, Long>();
        for (var postgresToo : List.of(false, true, true)) {
            bringUntilKilled(postgresToo, kept, pieces);
            if (postgresToo) {
                awaitPostgres();
            }
            assertThat(recorded()).containsAllEntriesOf(kept);
            for (var content : recorded().entrySet()) {
                assertThat(bytes(new Fingerprint(content.getKey()))).isEqualTo(content.getValue());
            }
            // What lies there without being recorded is whole as well: only drafts may be half.
            for (var fingerprint : lying()) {
                bytes(fingerprint);
            }
            var received = received();
            assertThat(received).hasSizeGreaterThanOrEqualTo(pieces.size());
            pieces.forEach((upload, acknowledged) -> assertThat(received.get(upload)).isGreaterThanOrEqualTo(acknowledged));
            received.forEach(this::assertReceived);
        }
    }

    private void bringUntilKilled(boolean postgresToo, Map<String, Long> kept, Map<String, Long> pieces) throws Exception {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Uploading.class.getName(), address(), folder.resolve("files").toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var told = 0;
        var before = pieces.size();
        try (var lines = process.inputReader()) {
            for (String line; (line = lines.readLine()) != null; ) {
                var said = ACKNOWLEDGED.matcher(line);
                // The last line may have been cut with its process.
                if (!said.matches()) {
                    continue;
                }
                (said.group(1).equals("kept") ? kept : pieces).merge(said.group(2), Long.parseLong(said.group(3)), Math::max);
                if (said.group(1).equals("kept") && ++told == 200) {
                    if (postgresToo) {
                        postgres().forEach(ProcessHandle::destroyForcibly);
                    }
                    // By its handle: what it still said before it died is read to the end.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(told).isGreaterThanOrEqualTo(200);
        assertThat(pieces).hasSizeGreaterThan(before);
    }

    /// Its size, if it still is what its fingerprint says.
    private long bytes(Fingerprint fingerprint) throws IOException {
        try (var content = new Disk(folder.resolve("files")).open(fingerprint, 0)) {
            var bytes = content.readAllBytes();
            assertThat(HexFormat.of().formatHex(Drafts.sha256().digest(bytes))).isEqualTo(fingerprint.hex());
            return bytes.length;
        }
    }

    private void assertReceived(String upload, long received) {
        try {
            var bytes = received == 0 ? new byte[0] : java.nio.file.Files.readAllBytes(folder.resolve("files/uploads").resolve(upload));
            assertThat(bytes.length).isGreaterThanOrEqualTo((int) received);
            for (int i = 0; i < received; i++) {
                if (bytes[i] != Uploading.at(UUID.fromString(upload), i)) {
                    throw new AssertionError("upload %s is not what was brought at %d of %d".formatted(upload, i, received));
                }
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Set<Fingerprint> lying() throws IOException {
        var all = new HashSet<Fingerprint>();
        new Disk(folder.resolve("files")).each(one -> all.add(one.fingerprint()));
        return all;
    }

    private Map<String, Long> recorded() throws SQLException {
        return read("select fingerprint, size from files.content");
    }

    private Map<String, Long> received() throws SQLException {
        return read("select id::text, received from files.upload");
    }

    private Map<String, Long> read(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(address()); var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            var found = new HashMap<String, Long>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
            return found;
        }
    }

    private void open() {
        database = Database.open(Map.of("PALABRE_DATA", folder.resolve("data").toString(), "PALABRE_POSTGRES_PORT", "0"), true);
        // Once it runs, and from then on, it is started again when it ends by itself.
        database.address();
        database.ready();
    }

    private void awaitPostgres() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            try (var connection = DriverManager.getConnection(address())) {
                return;
            } catch (SQLException recovering) {
                Thread.sleep(100);
            }
        }
    }

    private String address() {
        var address = database.address();
        return address.url() + "?user=" + address.user() + "&password=" + address.password();
    }

    private List<ProcessHandle> postgres() {
        var place = "-D\0" + folder.resolve("data");
        return ProcessHandle.allProcesses().filter(process -> commandLine(process).contains(place))
                .flatMap(found -> Stream.concat(Stream.of(found), found.descendants())).distinct().toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return java.nio.file.Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }
}
