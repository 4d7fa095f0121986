package palabre.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import palabre.BareHouseTest;

/// Contents are kept once, whole, and for as long as anyone refers to them.
@BareHouseTest
class FilesTests {

    @Autowired
    Files files;

    @Autowired
    Sweep sweep;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transactions;

    @Value("${palabre.data}")
    Path data;

    @Test
    void whatIsKeptIsReadBackUnchanged() throws IOException {
        var content = Papers.pdf("reads back");
        var kept = files.keep(received(content));
        assertThat(files.content(kept).getContentAsByteArray()).isEqualTo(content);
        assertThat(kept.size()).isEqualTo(content.length);
        assertThat(files.intact(kept.fingerprint())).isTrue();
        java.nio.file.Files.writeString(place(kept), "decayed");
        assertThat(files.intact(kept.fingerprint())).isFalse();
        files.keep(received(content));
        assertThat(files.intact(kept.fingerprint())).isTrue();
    }

    @Test
    void theSameContentTwiceIsKeptOnce() throws IOException {
        var one = files.keep(new Received("une lettre.pdf", Kind.PDF, new ByteArrayResource(Papers.pdf("twice"))));
        var other = files.keep(new Received("une autre.pdf", Kind.PDF, new ByteArrayResource(Papers.pdf("twice"))));
        assertThat(other.fingerprint()).isEqualTo(one.fingerprint());
        assertThat(other.name()).isEqualTo("une autre.pdf");
        assertThat(sql.sql("select count(*) from files.content where fingerprint = :one").param("one", one.fingerprint().hex())
                .query(Integer.class).single()).isEqualTo(1);
        assertThat(lying()).filteredOn(place(one)::equals).hasSize(1);
    }

    @Test
    void whenTheAttachingFailsNothingIsRecordedAndTheSweepClearsItAway() throws IOException {
        var recorded = files.keep(received(Papers.pdf("stays")));
        var lost = transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            return files.keep(received(Papers.pdf("goes")));
        });
        assertThat(place(lost)).exists();
        sweep.sweep();
        assertThat(place(lost)).as("what is a moment old may still be being attached").exists();

        java.nio.file.Files.setLastModifiedTime(place(lost), FileTime.from(Instant.EPOCH));
        java.nio.file.Files.setLastModifiedTime(place(recorded), FileTime.from(Instant.EPOCH));
        var draft = java.nio.file.Files.createFile(data.resolve("files/drafts/left.part"));
        java.nio.file.Files.setLastModifiedTime(draft, FileTime.from(Instant.EPOCH));
        sweep.sweep();
        assertThat(place(lost)).doesNotExist();
        assertThat(draft).doesNotExist();
        assertThat(place(recorded)).exists();
    }

    @Test
    void whatAnotherIsAttachingAtThisMomentIsNotSwept() throws Exception {
        var content = Papers.pdf("again");
        var lost = transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            return files.keep(received(content));
        });
        var sweeping = new Thread[1];
        transactions.executeWithoutResult(_ -> {
            var again = files.keep(received(content));
            old(place(again));
            sweeping[0] = Thread.startVirtualThread(() -> sweptNow());
            waitFor(Duration.ofMillis(300));
            assertThat(place(again)).exists();
        });
        sweeping[0].join();
        assertThat(place(lost)).exists();
        assertThat(files.intact(lost.fingerprint())).isTrue();
    }

    @Test
    void aContentCutOnTheWayLeavesNothing() {
        var before = lying();
        InputStreamSource cut = () -> new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line was cut");
            }
        });
        assertThatThrownBy(() -> files.keep(new Received("a.pdf", Kind.PDF, cut))).hasMessageContaining("cut");
        assertThat(lying()).isEqualTo(before);
        assertThat(data.resolve("files/drafts")).isEmptyDirectory();
    }

    @Test
    void aDiskWhoseLastRoomIsTheDatabasesTakesNothing() {
        var drafts = new Drafts(data.resolve("full"), Long.MAX_VALUE / 2);
        assertThatThrownBy(() -> drafts.write(new ByteArrayInputStream(new byte[10]))).isInstanceOf(NoRoomLeft.class);
        assertThat(data.resolve("full")).isEmptyDirectory();
    }

    @Test
    void aDiskThatFillsUpMeanwhileLeavesNothingHalfKept(@TempDir Path small) throws Exception {
        var mounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small.toString()).redirectErrorStream(true).start().waitFor() == 0;
        assumeTrue(mounted, "only root may mount a disk of one megabyte");
        try {
            var drafts = new Drafts(small.resolve("drafts"), 0);
            var filled = small.resolve("others");
            // Another program takes the room while the content comes in.
            var content = new SequenceInputStream(new ByteArrayInputStream(new byte[200_000]), new InputStream() {
                @Override
                public int read() throws IOException {
                    java.nio.file.Files.write(filled, new byte[(int) java.nio.file.Files.getFileStore(small).getUsableSpace()]);
                    return -1;
                }
            });
            var all = new SequenceInputStream(content, new ByteArrayInputStream(new byte[500_000]));
            assertThatThrownBy(() -> drafts.write(all)).isInstanceOf(NoRoomLeft.class);
            assertThat(small.resolve("drafts")).isEmptyDirectory();
        } finally {
            new ProcessBuilder("umount", small.toString()).start().waitFor();
        }
    }

    private static Received received(byte[] content) {
        return new Received("lettre.pdf", Kind.PDF, new ByteArrayResource(content));
    }

    private Path place(Attached kept) {
        return data.resolve("files").resolve(kept.fingerprint().path());
    }

    private List<Path> lying() {
        try (Stream<Path> all = java.nio.file.Files.walk(data.resolve("files"))) {
            return all.filter(java.nio.file.Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void old(Path path) {
        try {
            java.nio.file.Files.setLastModifiedTime(path, FileTime.from(Instant.EPOCH));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void sweptNow() {
        try {
            sweep.sweep();
        } catch (IOException hindered) {
            throw new UncheckedIOException(hindered);
        }
    }

    private static void waitFor(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
