package palabre;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import org.springframework.util.FileSystemUtils;

/// The program laid where an ordinary user may read it, with room for data; each run is a process of its own.
final class Installation implements AutoCloseable {

    static final List<String> AS_NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    final Path place;
    private final String classPath;
    private final List<Process> begun = new ArrayList<>();

    Installation() throws IOException {
        place = Files.createTempDirectory("palabre-installation-");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxrwxrwx"));
        classPath = layClassPath();
    }

    /// What a process said, and how it ended.
    record Ending(int exit, String out, String err) {

        /// One line, in two languages, and nothing of the program's insides.
        boolean isOneClearLine() {
            return exit != 0 && err.lines().count() == 1 && err.startsWith("palabre : ") && err.contains(" / ")
                    && !err.contains("Exception") && !out.contains("\tat ");
        }
    }

    final class House {

        final Process process;
        final int port;
        private final Path out;
        private final Path err;

        private House(Process process, int port, Path out, Path err) {
            this.process = process;
            this.port = port;
            this.out = out;
            this.err = err;
        }

        House open() throws IOException, InterruptedException {
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
            while (!Files.readString(out).contains("ready in")) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("did not open: " + Files.readString(out) + Files.readString(err));
                }
                Thread.sleep(50);
            }
            return this;
        }

        Ending ended() throws IOException, InterruptedException {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("still runs: " + Files.readString(out));
            }
            return new Ending(process.exitValue(), Files.readString(out), Files.readString(err));
        }
    }

    House serve(String folder, Map<String, String> settings) throws IOException {
        return run(ROOT ? AS_NOBODY : List.of(), folder, settings);
    }

    House serveAsRoot(String folder, Map<String, String> settings) throws IOException {
        return run(List.of(), folder, settings);
    }

    private House run(List<String> wrapping, String folder, Map<String, String> settings) throws IOException {
        var port = freePort();
        var out = Files.createTempFile(place, "out", ".txt");
        var err = Files.createTempFile(place, "err", ".txt");
        var command = new ArrayList<>(wrapping);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx300m",
                "--enable-native-access=ALL-UNNAMED", "-cp", classPath, "palabre.Palabre", "serve"));
        var builder = new ProcessBuilder(command).directory(place.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PALABRE_") || name.startsWith("SPRING_"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(Map.of("PALABRE_PORT", "" + port, "PALABRE_DATA", place.resolve(folder).toString(),
                "PALABRE_ENGINE", place.resolve("engine").toString(), "PALABRE_POSTGRES_PORT", "0"));
        builder.environment().putAll(settings);
        var process = builder.start();
        begun.add(process);
        return new House(process, Integer.parseInt(builder.environment().get("PALABRE_PORT")), out, err);
    }

    /// Jars are linked, not copied, where the file system can; what browsers need is left out.
    private String layClassPath() throws IOException {
        var laid = new ArrayList<String>();
        var given = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (var entry : given.split(File.pathSeparator)) {
            var from = Path.of(entry);
            if (from.endsWith("test-classes") || entry.contains("driver-bundle") || !Files.exists(from)) {
                continue;
            }
            // Its own classes come first in what the build gives.
            var to = place.resolve("class-path").resolve(laid.size() + "-" + from.getFileName());
            Files.createDirectories(to.getParent());
            if (Files.isDirectory(from)) {
                copyTree(from, to);
            } else {
                try {
                    Files.createLink(to, from);
                } catch (IOException otherFileSystem) {
                    Files.copy(from, to);
                }
            }
            laid.add(to.toString());
        }
        // As the script does, so that no start has to read every class to find out in which order the modules come.
        var list = Path.of(laid.getFirst()).resolve("META-INF/spring-modulith/application-modules.json");
        Files.createDirectories(list.getParent());
        Files.writeString(list, new ApplicationModulesExporter(ApplicationModules.of(Palabre.class)).toJson());
        return String.join(File.pathSeparator, laid);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static int freePort() throws IOException {
        try (var door = new ServerSocket(0)) {
            return door.getLocalPort();
        }
    }

    /// Every process of this installation's folders, the databases included, found by its command line.
    Stream<ProcessHandle> everyPostgres() {
        return ProcessHandle.allProcesses().filter(process -> commandLine(process).contains("-D\0" + place));
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }

    @Override
    public void close() {
        begun.forEach(Process::destroy);
        try {
            for (var process : begun) {
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            }
            everyPostgres().forEach(ProcessHandle::destroyForcibly);
            FileSystemUtils.deleteRecursively(place);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
