package palabre.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The processes a bench begins, each with its log in the folder; none outlives it.
final class Running {

    private final Path folder;
    private final List<Process> begun = new ArrayList<>();

    Running(Path folder) {
        this.folder = folder;
    }

    /// A demonstration made anew, which listens at these ports.
    Process house(Path app, int port, int postgres) throws IOException, InterruptedException {
        return begin("ready in", Map.of("PALABRE_PORT", "" + port, "PALABRE_POSTGRES_PORT", "" + postgres, "PALABRE_DATA", data().toString(), "PALABRE_FRESH", "yes",
                        "PALABRE_ENGINE", app.resolve("engine").toString(), "PALABRE_DATABASE_URL", "", "PALABRE_SMTP_URL", ""), "house.log",
                "-XX:AOTCache=" + app.resolve("palabre.aot"), "-XX:+UseSerialGC", "-Xmx512m", "--enable-native-access=ALL-UNNAMED",
                "-jar", app.resolve("palabre.jar").toString(), "demo");
    }

    Path data() {
        return folder.resolve("data");
    }

    Process begin(String sign, Map<String, String> settings, String log, String... arguments) throws IOException, InterruptedException {
        Files.createDirectories(folder);
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

    void stop() {
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

    static int freePort() throws IOException {
        try (var door = new ServerSocket(0)) {
            return door.getLocalPort();
        }
    }
}
