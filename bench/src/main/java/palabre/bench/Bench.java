package palabre.bench;

import java.io.File;
import java.io.IOException;
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
    private final Running running;

    private Bench(Path app, Path target) {
        this.app = app;
        this.folder = target.resolve("bench");
        this.running = new Running(folder);
    }

    public static void main(String... args) throws Exception {
        var bench = new Bench(Path.of(args[0]), Path.of(args[1]));
        // Also on Ctrl-C: nothing stays behind.
        Runtime.getRuntime().addShutdownHook(new Thread(bench.running::stop));
        var table = bench.measure();
        System.out.println(table);
        Files.writeString(Path.of(args[1]).resolve("bench.md"), table);
        System.exit(0);
    }

    private String measure() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var port = Running.freePort();
        say("la maison ouvre, avec dix ans de réunions / the house opens, with ten years of meetings");
        var opened = running.house(app, port, Running.freePort());
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
        var ceilingPort = Running.freePort();
        running.begin("open", Map.of(), "ceiling.log", "-XX:+UseSerialGC", "-Xmx512m",
                "-cp", app.resolve("lib") + "/*" + File.pathSeparator + ownClasses(), "palabre.bench.Ceiling",
                "" + ceilingPort, folder.resolve("answers.tsv").toString());

        say("lecture, une minute et demie / reading, a minute and a half");
        var reading = running.begin("", Map.of(), "reading.log", "--add-opens=java.base/java.lang=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx1g",
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

    /// What the process holds of the machine's memory; 0 where the system does not tell.
    private static long residentMegabytes(Process process) throws IOException {
        return megabytes(process, "VmRSS:");
    }

    private static long megabytes(Process process, String which) throws IOException {
        var status = Path.of("/proc", "" + process.pid(), "status");
        return Files.exists(status) ? Files.readAllLines(status).stream().filter(line -> line.startsWith(which))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024).findFirst().orElse(0) : 0;
    }

    private static Path ownClasses() {
        return Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0]);
    }

    private static void say(String what) {
        System.err.println(what);
    }
}
