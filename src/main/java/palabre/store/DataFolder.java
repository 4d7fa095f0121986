package palabre.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The folder where one house keeps what is its own: one process at a time, nobody else reads.
final class DataFolder implements AutoCloseable {

    /// Far beyond the process number written at its head, which others must be able to read.
    private static final long LOCKED_BYTE = 1 << 20;

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder locked(Path asked) {
        try {
            Files.createDirectories(asked.toAbsolutePath().normalize(), ownerOnly("rwx------"));
            var path = asked.toRealPath();
            var channel = FileChannel.open(path.resolve("palabre.lock"),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), ownerOnly("rw-------"));
            if (lock(channel) == null) {
                var holder = Files.readString(path.resolve("palabre.lock")).strip();
                channel.close();
                throw new Unusable("le dossier %s est déjà utilisé par le processus %s".formatted(path, holder),
                        "the folder %s is already in use by process %s".formatted(path, holder));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
            return new DataFolder(path, channel);
        } catch (IOException refused) {
            throw new Unusable("le dossier %s ne peut être ni créé ni écrit (PALABRE_DATA en désigne un autre)".formatted(asked),
                    "the folder %s cannot be created or written (PALABRE_DATA names another)".formatted(asked));
        }
    }

    Path path() {
        return path;
    }

    /// The secret of the house's own PostgreSQL, made on the first day.
    String password() throws IOException {
        var file = path.resolve("postgres.password");
        if (!Files.exists(file)) {
            var secret = new byte[30];
            new SecureRandom().nextBytes(secret);
            var draft = path.resolve("postgres.password.new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, ownerOnly("rw-------"));
            Files.writeString(draft, Base64.getUrlEncoder().encodeToString(secret));
            Files.move(draft, file);
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            // The lock ends with the process at the latest.
        }
    }

    static FileAttribute<?>[] ownerOnly(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException alreadyOurs) {
            return null;
        }
    }
}
