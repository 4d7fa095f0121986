package palabre.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a `postmaster.pid` says. Numbers of processes are used again, soonest in a container: whoever has the
/// number now is asked for its command line before it is taken for our server.
record Postmaster(Path directory, long pid, int port) {

    static Optional<Postmaster> leftIn(Path directory) throws IOException {
        var file = directory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return Optional.of(new Postmaster(directory, number(lines, 0), (int) number(lines, 3)));
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    boolean isOurs() {
        return process().isPresent() && commandLine().map(this::servesThisDirectory).orElseGet(this::answers);
    }

    private boolean servesThisDirectory(List<String> words) {
        var at = words.indexOf("-D");
        return !words.isEmpty() && Path.of(words.getFirst()).getFileName().toString().startsWith("postgres")
                && at >= 0 && at + 1 < words.size() && isThis(words.get(at + 1));
    }

    private boolean isThis(String path) {
        try {
            return Files.isSameFile(Path.of(path), directory);
        } catch (IOException elsewhere) {
            return false;
        }
    }

    /// Where command lines cannot be read, a server that listens where ours did is taken for ours.
    private boolean answers() {
        try (var door = new Socket()) {
            door.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private Optional<List<String>> commandLine() {
        try {
            var line = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
            return Optional.of(Arrays.asList(line.split("\0")));
        } catch (IOException notLinux) {
            return process().flatMap(process -> process.info().command().flatMap(command -> process.info().arguments()
                    .map(arguments -> {
                        var words = new ArrayList<>(List.of(command));
                        words.addAll(List.of(arguments));
                        return words;
                    })));
        }
    }

    private static long number(List<String> lines, int line) {
        var written = line < lines.size() ? lines.get(line).strip() : "";
        return written.matches("[0-9]{1,9}") ? Long.parseLong(written) : 0;
    }
}
