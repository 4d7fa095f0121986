package palabre.printing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.context.MessageSource;
import palabre.ui.Wording;

/// Prints a paper on a letterhead.
record Press(MessageSource messages) {

    byte[] word(Paper paper, byte[] letterhead) {
        try (var document = filled(paper, letterhead); var written = new ByteArrayOutputStream()) {
            new WordPaper(document, wording(paper)).write(paper);
            document.write(written);
            return written.toByteArray();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    byte[] pdf(Paper paper, byte[] letterhead) {
        try (var document = filled(paper, letterhead)) {
            return PdfPaper.bytes(Markup.of(paper, document, wording(paper)));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private XWPFDocument filled(Paper paper, byte[] letterhead) throws IOException {
        var document = new XWPFDocument(new ByteArrayInputStream(letterhead));
        Placeholders.fill(document, Placeholders.of(paper, wording(paper)), wording(paper));
        return document;
    }

    private Wording wording(Paper paper) {
        return new Wording(paper.language(), messages);
    }
}
