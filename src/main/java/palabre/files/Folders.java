package palabre.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A new file lasts once the folder that names it is flushed.
final class Folders {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private Folders() {}

    /// Windows flushes folders by itself and lets nobody open them.
    static void flush(Path folder) throws IOException {
        if (!WINDOWS) {
            try (var entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }
}
