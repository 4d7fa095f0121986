package palabre.files;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;

/// A real clamd that knows one harmless pattern of our own. Where there is none, its tests are left out and say so; under CI they fail.
final class Clamd implements AutoCloseable {

    static final String PATTERN = "a pattern of Palabre that harms nobody";

    final int port;
    final Path socket;
    private final Path folder;
    private Process process;

    Clamd(Path folder) throws IOException, InterruptedException {
        var program = Path.of("/usr/sbin/clamd");
        if (!Files.isExecutable(program)) {
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("no clamd on this machine, though .ci/run installs it");
            }
            throw new TestAbortedException("no clamd on this machine: the antivirus is left out");
        }
        this.folder = folder;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        socket = folder.resolve("clamd.sock");
        var known = Files.createDirectories(folder.resolve("known"));
        Files.writeString(known.resolve("palabre.ndb"), "Palabre.Harmless-1:0:*:%s\n".formatted(HexFormat.of().formatHex(PATTERN.getBytes(StandardCharsets.US_ASCII))));
        Files.writeString(folder.resolve("clamd.conf"), """
                LocalSocket %s
                TCPSocket %d
                TCPAddr 127.0.0.1
                DatabaseDirectory %s
                StreamMaxLength 1M
                Foreground yes
                """.formatted(socket, port, known));
        start();
    }

    void start() throws IOException, InterruptedException {
        process = new ProcessBuilder("/usr/sbin/clamd", "-c", folder.resolve("clamd.conf").toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("clamd.log").toFile()).start();
        for (int i = 0; i < 600 && !Files.exists(socket); i++) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(Files.readString(folder.resolve("clamd.log")));
            }
        }
    }

    void stop() throws InterruptedException, IOException {
        process.destroy();
        process.waitFor();
        Files.deleteIfExists(socket);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
