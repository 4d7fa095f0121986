package palabre.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's own programs, unpacked once from the archive that came with the build.
final class Engine {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path home;
    private final List<String> wrapping;

    private Engine(Path home, List<String> wrapping) {
        this.home = home;
        this.wrapping = wrapping;
    }

    /// PostgreSQL refuses to run as root; in a user namespace of its own it sees itself as nobody.
    static Engine unpacked(Path folder, boolean asRoot) throws IOException {
        var archive = archive();
        var home = folder.resolve("postgres-" + fingerprint(archive)).toAbsolutePath();
        if (!Files.exists(home)) {
            var draft = Files.createTempDirectory(Files.createDirectories(folder), "unpacking-");
            try {
                unpack(archive, draft);
                if (!WINDOWS) {
                    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
                Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException someoneWasFaster) {
                FileSystemUtils.deleteRecursively(draft);
            }
        }
        return new Engine(home, asRoot ? List.of("unshare", "-U") : List.of());
    }

    /// Runs one of the programs to its end and gives its exit code; what it says goes to the log.
    int run(Path log, String program, List<String> arguments, String input) throws IOException {
        var command = new ArrayList<>(wrapping);
        command.add(home.resolve("bin").resolve(program + (WINDOWS ? ".exe" : "")).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.startsWith("PALABRE_"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try (var in = process.outputWriter()) {
            in.write(input);
        } catch (IOException notListening) {
            // Its exit code says why.
        }
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(program + " did not end");
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static URL archive() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : "linux";
        var arch = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
        var archive = Engine.class.getResource("/postgres-%s-%s.txz".formatted(system, arch));
        if (archive == null) {
            throw new Unusable("ce paquet ne contient pas PostgreSQL pour %s-%s : indiquez-en un par PALABRE_DATABASE_URL".formatted(system, arch),
                    "this package holds no PostgreSQL for %s-%s: name one with PALABRE_DATABASE_URL".formatted(system, arch));
        }
        return archive;
    }

    private static String fingerprint(URL archive) throws IOException {
        var connection = archive.openConnection();
        connection.setUseCaches(false);
        return connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(connection.getContentLengthLong());
    }

    private static void unpack(URL archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                var file = into.resolve(entry.getName()).normalize();
                if (!file.startsWith(into)) {
                    throw new IOException("leads outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    if (!WINDOWS && (entry.getMode() & 0100) != 0) {
                        file.toFile().setExecutable(true, false);
                    }
                }
            }
        }
    }
}
