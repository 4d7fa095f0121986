package palabre.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// Contents on their way in: written, measured and flushed beside the vault, out of everyone's sight.
final class Drafts {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final long reserve;

    /// `reserve` bytes of the disk are left to the database, which must never want for room.
    Drafts(Path folder, long reserve) {
        this.folder = folder;
        this.reserve = reserve;
    }

    record Draft(Path path, Fingerprint fingerprint, long size, long crc) implements AutoCloseable {

        /// Nothing is left of it, unless the vault took it over.
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    Draft write(InputStream content) throws IOException {
        var path = Files.createTempFile(Files.createDirectories(folder), "", ".part");
        try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            var room = room();
            var digest = sha256();
            var crc = new CRC32();
            var buffer = new byte[BUFFER];
            long size = 0;
            for (int read; (read = content.read(buffer)) >= 0; size += read) {
                if (size + read > room) {
                    throw new NoRoomLeft();
                }
                digest.update(buffer, 0, read);
                crc.update(buffer, 0, read);
                for (var rest = ByteBuffer.wrap(buffer, 0, read); rest.hasRemaining(); ) {
                    file.write(rest);
                }
            }
            file.force(true);
            return new Draft(path, new Fingerprint(HexFormat.of().formatHex(digest.digest())), size, crc.getValue());
        } catch (IOException | RuntimeException failed) {
            // Others may have filled the disk meanwhile; asked before the draft gives its room back.
            var full = room() < BUFFER;
            Files.deleteIfExists(path);
            if (full) {
                throw new NoRoomLeft();
            }
            throw failed;
        }
    }

    private long room() throws IOException {
        return Files.getFileStore(folder).getUsableSpace() - reserve;
    }

    /// What a process killed before left behind.
    void clear(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var all = Files.newDirectoryStream(folder, "*.part")) {
            for (var draft : all) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(before)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
