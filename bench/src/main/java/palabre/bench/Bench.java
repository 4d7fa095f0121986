package palabre.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Opens a house with ten years of meetings, has its pages read, and says how far they are from what the machine can do.
public final class Bench {

    private static final int SESSIONS = 64;

    private final Path app;
    private final Path folder;
    private final List<Process> begun = new ArrayList<>();

    private Bench(Path app, Path target) {
        this.app = app;
        this.folder = target.resolve("bench");
    }

    public static void main(String... args) throws Exception {
        var bench = new Bench(Path.of(args[0]), Path.of(args[1]));
        // Also on Ctrl-C: nothing stays behind.
        Runtime.getRuntime().addShutdownHook(new Thread(bench::stop));
        var table = bench.measure();
        System.out.println(table);
        Files.writeString(Path.of(args[1]).resolve("bench.md"), table);
        System.exit(0);
    }

    private String measure() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var port = freePort();
        say("la maison ouvre, avec dix ans de réunions / the house opens, with ten years of meetings");
        var opened = begin("ready in", Map.of("PALABRE_PORT", "" + port, "PALABRE_DATA", folder.resolve("data").toString(), "PALABRE_FRESH", "yes",
                        "PALABRE_ENGINE", app.resolve("engine").toString(), "PALABRE_DATABASE_URL", "", "PALABRE_SMTP_URL", ""), "house.log",
                "-XX:AOTCache=" + app.resolve("palabre.aot"), "-XX:+UseSerialGC", "-Xmx512m", "--enable-native-access=ALL-UNNAMED",
                "-jar", app.resolve("palabre.jar").toString(), "demo");
        var house = "http://127.0.0.1:" + port;
        var atTheDoor = residentMegabytes(opened);
        new TenYears(new Guest(house).signedIn("sg.ci")).enter();

        var sessions = new ArrayList<String>();
        for (var i = 0; i < SESSIONS; i++) {
            sessions.add(new Guest(house).signedIn("pres.ci").cookies());
        }
        var reader = new Guest(house).with(sessions.getFirst());
        var meeting = reader.firstMeeting();

        var answers = new ArrayList<String>();
        for (var page : Page.values()) {
            answers.add(reader.capture(page.path(meeting), folder.resolve(page.name() + ".body")));
        }
        Files.write(folder.resolve("answers.tsv"), answers, StandardCharsets.UTF_8);
        var ceilingPort = freePort();
        begin("open", Map.of(), "ceiling.log", "-XX:+UseSerialGC", "-Xmx512m",
                "-cp", app.resolve("lib") + "/*" + File.pathSeparator + ownClasses(), "palabre.bench.Ceiling",
                "" + ceilingPort, folder.resolve("answers.tsv").toString());

        say("lecture, une minute et demie / reading, a minute and a half");
        var reading = begin("", Map.of(), "reading.log", "--add-opens=java.base/java.lang=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx1g",
                "-Dbench.house=" + house, "-Dbench.ceiling=http://127.0.0.1:" + ceilingPort, "-Dbench.meeting=" + meeting,
                "-Dbench.sessions=" + String.join(",", sessions),
                "-cp", System.getProperty("java.class.path"), "io.gatling.app.Gatling",
                "--simulation", Reading.class.getName(), "--results-folder", folder.resolve("results").toString());
        if (!reading.waitFor(4, TimeUnit.MINUTES) || reading.exitValue() != 0) {
            throw new IllegalStateException("the reading failed, see " + folder.resolve("reading.log"));
        }
        var read = residentMegabytes(opened);
        say("cinq cents lettres / five hundred letters");
        var mailing = new Mailing(new Guest(house).signedIn("pres.ci"), new Guest(house).signedIn("brrc"), meeting).send();
        return Table.of(folder.resolve("results")) + mailing + """

                Mémoire du processus Java à l’ouverture / of the Java process when open : %d Mo/MB ; après la lecture / after the reading : %d Mo/MB ; au plus / at most : %d Mo/MB
                """.formatted(atTheDoor, read, megabytes(opened, "VmHWM:"));
    }

    private Process begin(String sign, Map<String, String> settings, String log, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve(log).toFile());
        builder.environment().putAll(settings);
        var process = builder.start();
        begun.add(process);
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (!Files.readString(folder.resolve(log)).contains(sign)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("did not begin, see " + folder.resolve(log));
            }
            Thread.sleep(50);
        }
        return process;
    }

    /// What the process holds of the machine's memory; 0 where the system does not tell.
    private static long residentMegabytes(Process process) throws IOException {
        return megabytes(process, "VmRSS:");
    }

    private static long megabytes(Process process, String which) throws IOException {
        var status = Path.of("/proc", "" + process.pid(), "status");
        return Files.exists(status) ? Files.readAllLines(status).stream().filter(line -> line.startsWith(which))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024).findFirst().orElse(0) : 0;
    }

    private void stop() {
        for (var process : begun.reversed()) {
            process.destroy();
        }
        for (var process : begun) {
            try {
                process.waitFor(20, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Path ownClasses() {
        return Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0]);
    }

    private static void say(String what) {
        System.err.println(what);
    }

    private static int freePort() throws IOException {
        try (var door = new ServerSocket(0)) {
            return door.getLocalPort();
        }
    }
}
