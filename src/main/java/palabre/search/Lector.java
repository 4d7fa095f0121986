package palabre.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import palabre.files.Kind;
import palabre.search.Reading.Read;
import palabre.search.Reading.Unread;
import palabre.search.Reading.Why;

/// Reads files for their words. Whatever a file may be made of, this ends, soon, with an answer.
@Component
class Lector {

    private static final Logger log = LoggerFactory.getLogger(Lector.class);

    /// Of a title nobody reads the end.
    private static final int LONGEST_TITLE = 500;

    Reading read(Kind kind, Resource content) throws IOException {
        return switch (kind) {
            case JPEG, PNG, TIFF -> new Unread(Why.PICTURE);
            case PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP -> copied(kind, content, new Words());
        };
    }

    /// Read from a copy on this machine, since some formats begin at their end.
    private static Reading copied(Kind kind, Resource content, Words words) throws IOException {
        var copy = Files.createTempFile("palabre-reading-", "." + kind.endings().getFirst());
        try {
            try (var stream = content.getInputStream()) {
                Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return read(kind, copy, words);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    static Reading read(Kind kind, Path file, Words words) {
        var title = new StringBuilder();
        var whole = true;
        try {
            if (kind == Kind.PDF) {
                PdfWords.read(file, title, words);
            } else {
                OfficeWords.read(kind, file, title, words);
            }
        } catch (Enough _) {
            whole = false;
        } catch (InvalidPasswordException | Locked _) {
            return new Unread(Why.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            // Files are made by programs of every age; the one that breaks its reader must not stop the others from being read.
            log.info("a file of kind {} cannot be read for its words: {}", kind, broken.toString());
            if (words.none()) {
                return new Unread(Why.DAMAGED);
            }
            whole = false;
        }
        return words.none() ? new Unread(whole ? Why.PICTURE : Why.DAMAGED) : new Read(shortened(title), words.told(), whole);
    }

    private static String shortened(CharSequence title) {
        var words = new Words(LONGEST_TITLE, Words.LONGEST);
        try {
            words.add(title);
        } catch (Enough _) {
            // Enough said.
        }
        return words.told().replace('\n', ' ');
    }

    /// Only whoever knows the password may read it.
    static final class Locked extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
