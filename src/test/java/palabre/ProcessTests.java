package palabre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The program as it is really run: started, killed, started twice, started wrongly.
class ProcessTests {

    static Installation installation;

    @BeforeAll
    static void lay() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "the processes of this machine cannot be looked at: no /proc");
        assumeTrue(!Installation.ROOT || Files.isExecutable(Path.of("/usr/bin/setpriv")), "root without setpriv cannot become an ordinary user");
        installation = new Installation();
    }

    @AfterAll
    static void clear() {
        if (installation != null) {
            installation.close();
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesEveryKindOfKill() throws Exception {
        var house = installation.serve("kept", Map.of()).open();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(installation.place.resolve("kept/postgres.password"))))
                .isEqualTo("rw-------");

        var again = installation.serve("kept", Map.of()).ended();
        assertThat(again.isOneClearLine()).as(again.toString()).isTrue();
        assertThat(again.err()).contains(installation.place.resolve("kept").toString(), "" + house.process.pid());

        var acknowledged = sessionsUntil(house, () -> house.process.destroyForcibly());
        var afterTheHouseWasKilled = installation.serve("kept", Map.of()).open();
        assertThat(sessionsKept("kept")).containsAll(acknowledged);

        var later = sessionsUntil(afterTheHouseWasKilled, () -> {
            afterTheHouseWasKilled.process.destroyForcibly();
            installation.everyPostgres().forEach(ProcessHandle::destroyForcibly);
        });
        // By now the number in postmaster.pid may be someone else's: here, that of a process of the same user.
        var bystander = new ProcessBuilder(bystanding()).start();
        var left = installation.place.resolve("kept/postgres/postmaster.pid");
        var lines = Files.readAllLines(left);
        lines.set(0, "" + bystander.pid());
        Files.write(left, lines);
        var last = installation.serve("kept", Map.of()).open();
        assertThat(sessionsKept("kept")).containsAll(acknowledged).containsAll(later);
        assertThat(bystander.isAlive()).isTrue();
        bystander.destroyForcibly();

        last.process.destroy();
        assertThat(last.ended().exit()).isEqualTo(143);
        assertThat(left).doesNotExist();
        assertThat(installation.everyPostgres()).isEmpty();
    }

    @Test
    void takenPortsAreNamed() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = "" + taken.getLocalPort();
            assertRefused("taken", Map.of("PALABRE_PORT", port), port, "PALABRE_PORT");
            assertRefused("taken", Map.of("PALABRE_POSTGRES_PORT", port), port, "PALABRE_POSTGRES_PORT");
        }
    }

    @Test
    void rootIsRefusedInARealInstallation() throws Exception {
        assumeTrue(Installation.ROOT, "only root can be refused as root");
        var ending = installation.serveAsRoot("by-root", Map.of()).ended();
        assertThat(ending.isOneClearLine()).as(ending.toString()).isTrue();
        assertThat(ending.err()).contains("root");
        assertThat(installation.place.resolve("by-root")).doesNotExist();
    }

    @Test
    void aDatabaseThatCannotServeIsNamedWithoutItsPassword() throws Exception {
        var server = address("postgres");
        assertRefused("elsewhere", Map.of("PALABRE_DATABASE_URL", "postgres://someone:hidden@localhost:" + Installation.freePort() + "/palabre"),
                "injoignable", "cannot be reached");
        assertRefused("elsewhere", Map.of("PALABRE_DATABASE_URL", server.replace("/postgres?", "/no_such_database?")), "n’existe pas");
        assertRefused("elsewhere", Map.of("PALABRE_DATABASE_URL", server, "PALABRE_DATABASE_USER", "nobody_here"), "refuse");
        assertRefused("elsewhere", Map.of("PALABRE_DATABASE_URL", "mysql://localhost/palabre"), "PALABRE_DATABASE_URL");
    }

    @Test
    void twoHousesOnOneGivenPostgresShareTheirSessions() throws Exception {
        try (var connection = TestPostgres.server().getConnection(); var sql = connection.createStatement()) {
            sql.execute("create database shared_by_two");
        }
        var given = Map.of("PALABRE_DATABASE_URL", address("shared_by_two"));
        var one = installation.serve("one", given);
        var two = installation.serve("two", given);
        one.open();
        two.open();

        // Cookies know hosts, not ports; the secret of the form is the session's.
        var http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + one.port + "/sign-in")).build(),
                HttpResponse.BodyHandlers.ofString());
        var secret = Jsoup.parse(form.body()).selectFirst("input[name=_csrf]").val();
        var answer = http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + two.port + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("mail=nobody%40example.org&password=wrong&_csrf=" + secret)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(installation.place.resolve("one/postgres")).doesNotExist();
    }

    private static void assertRefused(String folder, Map<String, String> settings, String... words) throws Exception {
        var ending = installation.serve(folder, settings).ended();
        assertThat(ending.isOneClearLine()).as(ending.toString()).isTrue();
        assertThat(ending.err()).contains(words).doesNotContain("hidden");
    }

    /// Opens sessions from several sides at once, and strikes in the middle.
    private static Set<String> sessionsUntil(Installation.House house, Runnable blow) throws InterruptedException {
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        var http = HttpClient.newHttpClient();
        var ask = HttpRequest.newBuilder(URI.create("http://localhost:" + house.port + "/sign-in")).build();
        var askers = IntStream.range(0, 4).mapToObj(_ -> Thread.startVirtualThread(() -> {
            try {
                while (true) {
                    http.send(ask, HttpResponse.BodyHandlers.discarding()).headers().allValues("Set-Cookie").stream()
                            .filter(cookie -> cookie.startsWith("palabre="))
                            .forEach(cookie -> acknowledged.add(cookie.replaceAll("^palabre=([^;]*).*$", "$1")));
                }
            } catch (IOException killed) {
                // What it had been told before is what counts.
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        })).toList();
        while (acknowledged.size() < 100) {
            Thread.sleep(5);
        }
        blow.run();
        for (var asker : askers) {
            asker.join();
        }
        var ids = new HashSet<String>();
        acknowledged.forEach(cookie -> ids.add(new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8)));
        return ids;
    }

    private static Set<String> sessionsKept(String folder) throws IOException, SQLException {
        var port = Files.readAllLines(installation.place.resolve(folder).resolve("postgres/postmaster.pid")).get(3).strip();
        var password = Files.readString(installation.place.resolve(folder).resolve("postgres.password"));
        try (var connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/palabre", "palabre", password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select session_id from sessions.spring_session")) {
            var kept = new HashSet<String>();
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
            return kept;
        }
    }

    private static List<String> bystanding() {
        var command = new ArrayList<>(Installation.ROOT ? Installation.AS_NOBODY : List.<String>of());
        command.addAll(List.of("sleep", "300"));
        return command;
    }

    private static String address(String database) throws SQLException {
        try (var connection = TestPostgres.server().getConnection()) {
            return connection.getMetaData().getURL().replaceFirst("^jdbc:postgresql:", "postgres:").replaceFirst("/postgres(\\?|$)", "/" + database + "?")
                    .replaceFirst("://", "://postgres@").replaceFirst("\\?.*$", "?");
        }
    }
}
