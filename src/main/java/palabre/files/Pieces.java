package palabre.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;

/// What has arrived of the files that come in pieces, each in one file of the data folder.
final class Pieces {

    private final Path folder;
    private final long reserve;

    /// `reserve` bytes of the disk are left to the database.
    Pieces(Path folder, long reserve) {
        this.folder = folder;
        this.reserve = reserve;
    }

    Path path(UUID upload) {
        return folder.resolve(upload.toString());
    }

    /// Once this returns, neither a crash nor a power cut loses the piece.
    void write(UUID upload, long offset, ByteBuffer piece) throws IOException {
        var begins = !Files.exists(path(upload));
        try (var file = FileChannel.open(path(upload), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (long at = offset; piece.hasRemaining(); ) {
                at += file.write(piece, at);
            }
            file.force(true);
        } catch (IOException failed) {
            if (room() < piece.capacity()) {
                throw new NoRoomLeft();
            }
            throw failed;
        }
        if (begins) {
            Folders.flush(folder);
        }
    }

    /// Before a file of this size begins to come in.
    void makeSureOfRoom(long size) throws IOException {
        Files.createDirectories(folder);
        if (room() < size) {
            throw new NoRoomLeft();
        }
    }

    private long room() throws IOException {
        return Files.getFileStore(folder).getUsableSpace() - reserve;
    }

    void remove(UUID upload) throws IOException {
        Files.deleteIfExists(path(upload));
    }

    /// What no upload knows of any more.
    void clear(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var all = Files.newDirectoryStream(folder)) {
            for (var one : all) {
                if (Files.getLastModifiedTime(one).toInstant().isBefore(before)) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }
}
