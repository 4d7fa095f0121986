package palabre.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something read of one table or several, as they stand.
public final class Kept<T> {

    private final Shelf shelf;
    private final Supplier<T> reading;
    private final List<String> tables;
    private volatile @Nullable Read<T> last;

    Kept(Shelf shelf, Supplier<T> reading, List<String> tables) {
        this.shelf = shelf;
        this.reading = reading;
        this.tables = tables;
    }

    /// A table never written to has no change yet.
    private record Read<T>(List<Optional<UUID>> changes, T content) {}

    /// The changes are known before the tables are read: should one come in between, the next request reads again.
    public T content() {
        if (!shelf.serves()) {
            return reading.get();
        }
        var latest = shelf.latestChanges();
        var changes = tables.stream().map(table -> Optional.ofNullable(latest.get(table))).toList();
        var read = last;
        if (read == null || !read.changes().equals(changes)) {
            read = new Read<>(changes, reading.get());
            last = read;
        }
        return read.content();
    }
}
