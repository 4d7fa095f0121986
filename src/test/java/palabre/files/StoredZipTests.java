package palabre.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A ZIP that is never made is one all the same, from each of its bytes on.
class StoredZipTests {

    private static final Instant AT = Instant.parse("2027-01-04T10:20:30Z");

    @TempDir Path folder;

    private final Map<Fingerprint, Long> sums = new HashMap<>();

    @Test
    void itIsReadBackWithItsNamesAndContents() throws IOException {
        var zip = zip(new Bundle.Made("index.html", AT, words("<!doctype html>")), kept("07 Ordre du jour/Évaluation — nº 1.pdf", "contenu"), kept("12 Clôture/b.pdf", "x".repeat(70_000)));
        var file = Files.write(folder.resolve("a.zip"), all(zip));
        try (var read = new ZipFile(file.toFile())) {
            assertThat(Collections.list(read.entries()).stream().map(Object::toString)).containsExactly("index.html", "07 Ordre du jour/Évaluation — nº 1.pdf", "12 Clôture/b.pdf");
            try (var content = read.getInputStream(read.getEntry("12 Clôture/b.pdf"))) {
                assertThat(content.readAllBytes()).hasSize(70_000).containsOnly('x');
            }
            assertThat(read.getEntry("index.html").getTimeLocal()).hasToString("2027-01-04T10:20:30");
        }
    }

    @Test
    void eachRangeIsThatOfTheWhole() throws IOException {
        var zip = zip(new Bundle.Made("index.html", AT, words("page")), kept("01/a.pdf", "premier"), kept("02/b.pdf", "second"));
        var whole = all(zip);
        assertThat(whole).hasSize((int) zip.length());
        for (int first = 0; first < whole.length; first++) {
            for (int length : List.of(1, 9, 60, whole.length - first)) {
                int end = Math.min(whole.length, first + length);
                var some = new ByteArrayOutputStream();
                zip.write(first, end - first, some);
                assertThat(some.toByteArray()).as("%d–%d", first, end).isEqualTo(Arrays.copyOfRange(whole, first, end));
            }
        }
    }

    @Test
    void itsTagChangesWithWhatIsInIt() throws IOException {
        var one = zip(kept("a.pdf", "un"), kept("b.pdf", "deux"));
        assertThat(zip(kept("a.pdf", "un"), kept("b.pdf", "deux")).tag()).isEqualTo(one.tag());
        assertThat(zip(kept("a.pdf", "un"), kept("b.pdf", "DEUX")).tag()).as("content").isNotEqualTo(one.tag());
        assertThat(zip(kept("b.pdf", "deux"), kept("a.pdf", "un")).tag()).as("order").isNotEqualTo(one.tag());
        assertThat(zip(kept("a.pdf", "un"), kept("c.pdf", "deux")).tag()).as("name").isNotEqualTo(one.tag());
    }

    /// Only its ends are written; between them the file has a hole.
    @Test
    void itGrowsBeyondFourGigabytes() throws IOException {
        var huge = new Attached(new Fingerprint("ab".repeat(32)), "film.pdf", Kind.PDF, 5_000_000_000L);
        var place = Files.createDirectories(folder.resolve(huge.fingerprint().folder())).resolve(huge.fingerprint().hex());
        try (var content = new RandomAccessFile(place.toFile(), "rw")) {
            content.setLength(huge.size());
        }
        sums.put(huge.fingerprint(), 0L);
        var zip = zip(new Bundle.Kept("01/film.pdf", AT, huge), kept("02/after.pdf", "beyond"));
        var file = folder.resolve("huge.zip");
        try (var written = new RandomAccessFile(file.toFile(), "rw")) {
            for (long first : List.of(0L, zip.length() - 10_000)) {
                written.seek(first);
                zip.write(first, 10_000, Channels.newOutputStream(written.getChannel()));
            }
        }
        try (var read = new ZipFile(file.toFile()); InputStream after = read.getInputStream(read.getEntry("02/after.pdf"))) {
            assertThat(after.readAllBytes()).isEqualTo(words("beyond"));
            assertThat(read.getEntry("01/film.pdf").getSize()).isEqualTo(5_000_000_000L);
        }
    }

    @Test
    void itHoldsMoreEntriesThanAnOldOne() throws IOException {
        var parts = new Bundle.Part[70_000];
        Arrays.setAll(parts, number -> new Bundle.Made(number + ".txt", AT, new byte[0]));
        var file = Files.write(folder.resolve("many.zip"), all(zip(parts)));
        try (var read = new ZipFile(file.toFile())) {
            assertThat(read.size()).isEqualTo(70_000);
        }
    }

    @Test
    void namesHurtNoDisk() {
        assertThat(FileName.step("GTR-DI/P6/2027/DOC.07/Rév.1", 90)).isEqualTo("GTR-DI-P6-2027-DOC.07-Rév.1");
        assertThat(FileName.step("../../etc/passwd", 90)).isEqualTo("-..-etc-passwd");
        assertThat(FileName.step("a\nb:c?\u202e.", 90)).isEqualTo("a b_c_");
        assertThat(FileName.step("é".repeat(4_000), 50)).hasSize(50);
        assertThat(FileName.step("...", 50)).isEqualTo("document");
    }

    private Bundle.Kept kept(String path, String content) throws IOException {
        try (var draft = new Drafts(folder.resolve("drafts"), 0).write(new ByteArrayInputStream(words(content)))) {
            var crc = new CRC32();
            crc.update(words(content));
            assertThat(draft.crc()).isEqualTo(crc.getValue());
            new Disk(folder).lay(draft.path(), draft.fingerprint());
            sums.put(draft.fingerprint(), draft.crc());
            return new Bundle.Kept(path, AT, new Attached(draft.fingerprint(), path, Kind.PDF, draft.size()));
        }
    }

    private StoredZip zip(Bundle.Part... parts) {
        return new StoredZip(List.of(parts), sums, new Disk(folder));
    }

    private static byte[] all(StoredZip zip) throws IOException {
        var whole = new ByteArrayOutputStream();
        zip.write(0, zip.length(), whole);
        return whole.toByteArray();
    }

    private static byte[] words(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
