package palabre.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The letterhead of a house whose secretariat has not yet made its own: the parts of a Word file that came with the program.
final class DefaultLetterhead {

    /// The list of contents comes first: some readers want it there.
    private static final List<String> PARTS = List.of("[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml",
            "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml", "word/settings.xml",
            "word/header1.xml", "word/header2.xml", "word/footer1.xml", "word/footer2.xml");

    private DefaultLetterhead() {}

    static byte[] file() {
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written)) {
            for (var part : PARTS) {
                var entry = new ZipEntry(part);
                // The same bytes each time.
                entry.setTime(0);
                zip.putNextEntry(entry);
                try (var content = DefaultLetterhead.class.getResourceAsStream("/printing/letterhead/" + part)) {
                    Objects.requireNonNull(content, part).transferTo(zip);
                }
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return written.toByteArray();
    }
}
