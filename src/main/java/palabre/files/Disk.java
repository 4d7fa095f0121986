package palabre.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/// Contents as files of the data folder: `files/ab/cd/abcd…`.
final class Disk implements Vault {

    private final Path root;

    Disk(Path root) {
        this.root = root.toAbsolutePath();
    }

    /// Laid again if it is there already: a content that decayed is mended by whoever brings it once more.
    @Override
    public void lay(Path draft, Fingerprint fingerprint) throws IOException {
        var folder = root.resolve(fingerprint.folder());
        Files.createDirectories(folder);
        Files.move(draft, place(fingerprint), StandardCopyOption.ATOMIC_MOVE);
        // A new folder lasts once the one that holds it is flushed, whoever made it.
        Folders.flush(folder);
        Folders.flush(folder.resolve(".."));
        Folders.flush(root);
    }

    @Override
    public boolean holds(Fingerprint fingerprint) {
        return Files.exists(place(fingerprint));
    }

    @Override
    public InputStream open(Fingerprint fingerprint, long from) throws IOException {
        var channel = FileChannel.open(place(fingerprint), StandardOpenOption.READ);
        channel.position(from);
        return Channels.newInputStream(channel);
    }

    @Override
    public void each(Consumer<Lying> lying) throws IOException {
        try (var all = Files.walk(root, 3)) {
            for (var file : (Iterable<Path>) all.filter(path -> path.getFileName().toString().matches("[0-9a-f]{64}"))::iterator) {
                lying.accept(new Lying(new Fingerprint(file.getFileName().toString()), Files.getLastModifiedTime(file).toInstant()));
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    @Override
    public void remove(Fingerprint fingerprint) throws IOException {
        Files.deleteIfExists(place(fingerprint));
    }

    private Path place(Fingerprint fingerprint) {
        return root.resolve(fingerprint.path());
    }
}
