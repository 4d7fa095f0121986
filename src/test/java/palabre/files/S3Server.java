package palabre.files;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;
import palabre.store.Settings;

/// An S3 server of its own process (Adobe’s S3Mock), which keeps what it has on disk and may be killed.
final class S3Server implements AutoCloseable {

    private static final Path PROGRAM = Path.of("target/servers/s3.jar").toAbsolutePath();

    private final Path folder;
    private final int port;
    private Process process;

    S3Server(Path folder) throws IOException, InterruptedException {
        if (!Files.exists(PROGRAM)) {
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("no S3 server at %s, though the build brings it".formatted(PROGRAM));
            }
            throw new TestAbortedException("no S3 server at %s: the build brings it (process-test-resources)".formatted(PROGRAM));
        }
        this.folder = folder;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    Settings settings() {
        return new Settings(Map.of("PALABRE_S3_URL", "http://localhost:" + port, "PALABRE_S3_BUCKET", "palabre", "PALABRE_S3_KEY", "one", "PALABRE_S3_SECRET", "two"));
    }

    void start() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Xmx200m", "-jar", PROGRAM.toString(), "--server.port=0", "--com.adobe.testing.s3mock.http-port=" + port))
                .redirectErrorStream(true).redirectOutput(folder.resolve("s3.log").toFile());
        builder.environment().putAll(Map.of("COM_ADOBE_TESTING_S3MOCK_STORE_ROOT", Files.createDirectories(folder.resolve("objects")).toString(),
                "COM_ADOBE_TESTING_S3MOCK_STORE_INITIAL_BUCKETS", "palabre", "COM_ADOBE_TESTING_S3MOCK_STORE_RETAIN_FILES_ON_EXIT", "true"));
        process = builder.start();
        for (int i = 0; i < 1200 && !answers(); i++) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(Files.readString(folder.resolve("s3.log")));
            }
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private boolean answers() {
        try {
            var asked = (HttpURLConnection) URI.create("http://localhost:" + port + "/palabre").toURL().openConnection();
            asked.setRequestMethod("HEAD");
            asked.setReadTimeout(5_000);
            return asked.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
