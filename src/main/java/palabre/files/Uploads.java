package palabre.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The files that people are bringing in pieces, each its bringer's own until a form takes it, once, or a day without a piece has passed.
@Repository
@Transactional
public class Uploads {

    private static final Logger log = LoggerFactory.getLogger(Uploads.class);

    /// Whoever begins more loses the oldest.
    private static final int MOST = 20;

    private static final String LIVING = """
            select id, name, size, received, touched + interval '1 day' as until
              from files.upload where person = :person and touched > now() - interval '1 day'
            """;

    private final JdbcClient sql;
    private final Pieces pieces;

    Uploads(JdbcClient sql, Pieces pieces) {
        this.sql = sql;
        this.pieces = pieces;
    }

    /// What someone says of the file that is coming: for which field of which form, its name, when it was last changed, its size.
    public record Announced(String place, String name, long modified, long size) {}

    /// The same file for the same field is taken up where it was left, by whatever window or browser.
    public Upload begin(UUID person, Announced file) {
        var left = sql.sql(LIVING + """
                   and place = :place and name = :name and modified = :modified and size = :size
                 order by touched desc limit 1
                """)
                .param("person", person).param("place", file.place()).param("name", file.name()).param("modified", file.modified())
                .param("size", file.size()).query(Uploads::upload).optional().map(this::asOnDisk);
        if (left.isPresent()) {
            return left.get();
        }
        forget(sql.sql("select id from files.upload where person = :person order by touched desc offset :most")
                .param("person", person).param("most", MOST - 1).query(UUID.class).list());
        try {
            pieces.makeSureOfRoom(file.size());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return sql.sql("""
                insert into files.upload (id, person, place, name, modified, size) values (:id, :person, :place, :name, :modified, :size)
                returning id, name, size, received, touched + interval '1 day' as until
                """)
                .param("id", UUID.randomUUID()).param("person", person).param("place", file.place()).param("name", file.name())
                .param("modified", file.modified()).param("size", file.size()).query(Uploads::upload).single();
    }

    /// Someone's own; another's is not there.
    @Transactional(readOnly = true)
    public Upload find(UUID id, UUID person) {
        return living(id, person, "").orElseThrow(() -> new NoSuchElementException("upload " + id));
    }

    /// Adds a piece. Once this returns, it stays, whatever happens to the house.
    public Upload append(UUID id, UUID person, long offset, ByteBuffer piece) {
        var upload = living(id, person, " for update").orElseThrow(() -> new NoSuchElementException("upload " + id));
        if (upload.received() != offset || offset + piece.remaining() > upload.size()) {
            throw new OptimisticLockingFailureException("upload %s stands at %d, not at %d".formatted(id, upload.received(), offset));
        }
        var received = offset + piece.remaining();
        try {
            pieces.write(id, offset, piece);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return sql.sql("""
                update files.upload set received = :received, touched = now() where id = :id
                returning id, name, size, received, touched + interval '1 day' as until
                """).param("received", received).param("id", id).query(Uploads::upload).single();
    }

    public void abandon(UUID id, UUID person) {
        forget(living(id, person, " for update").map(Upload::id).stream().toList());
    }

    /// The one form that takes it does so in its own transaction: if that fails, the file need not come again.
    void spend(UUID id) {
        if (sql.sql("delete from files.upload where id = :id").param("id", id).update() == 0) {
            throw new OptimisticLockingFailureException("upload %s was taken already".formatted(id));
        }
        removeAfterwards(id);
    }

    /// The file as the form hands it on; one that is not whole, gone or another's is handed on as gone.
    @Transactional(readOnly = true)
    Uploaded brought(UUID id, UUID person) {
        return living(id, person, "").filter(upload -> upload.missing() == 0).map(upload -> new Uploaded(upload, pieces.path(id))).orElse(Uploaded.GONE);
    }

    /// Pieces that were waited for in vain.
    void clear(Instant before) throws IOException {
        sql.sql("delete from files.upload where touched < :before").param("before", java.sql.Timestamp.from(before)).update();
        pieces.clear(before.minus(Duration.ofHours(1)));
    }

    private Optional<Upload> living(UUID id, UUID person, String lock) {
        return sql.sql(LIVING + " and id = :id" + lock).param("id", id).param("person", person).query(Uploads::upload).optional().map(this::asOnDisk);
    }

    /// Where the disk has lost pieces, they are asked for again.
    private Upload asOnDisk(Upload upload) {
        var there = pieces.path(upload.id()).toFile().length();
        return there >= upload.received() ? upload : new Upload(upload.id(), upload.name(), upload.size(), there, upload.until());
    }

    private void forget(Iterable<UUID> uploads) {
        for (var id : uploads) {
            spend(id);
        }
    }

    private void removeAfterwards(UUID id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    pieces.remove(id);
                } catch (IOException stubborn) {
                    log.warn("pieces of upload {} stay until they are swept: {}", id, stubborn.getMessage());
                }
            }
        });
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(row.getObject("id", UUID.class), row.getString("name"), row.getLong("size"), row.getLong("received"),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }
}
