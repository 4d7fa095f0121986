package palabre.printing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import palabre.ui.Wording;

/// Prints official papers on the house's letterhead: as Word, which the secretariat edits, and as PDF/A, which is kept.
@Component
public class Papers {

    private final MessageSource messages;

    Papers(MessageSource messages) {
        this.messages = messages;
    }

    /// A Word file in the letterhead's own styles. `file` is its name without the ending.
    public Attachment word(String file, Paper paper) {
        return new Attachment(file + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                word(paper, DefaultLetterhead.file()));
    }

    /// PDF/A-2a and PDF/UA: complete in itself, readable by a screen reader, the same in fifty years. `file` is its name without the ending.
    public Attachment pdf(String file, Paper paper) {
        return new Attachment(file + ".pdf", "application/pdf", pdf(paper, DefaultLetterhead.file()));
    }

    byte[] word(Paper paper, byte[] letterhead) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(letterhead)); var written = new ByteArrayOutputStream()) {
            var wording = wording(paper);
            Placeholders.fill(document, Placeholders.of(paper, wording), wording);
            new WordPaper(document, wording).write(paper);
            document.write(written);
            return written.toByteArray();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    byte[] pdf(Paper paper, byte[] letterhead) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(letterhead))) {
            var wording = wording(paper);
            Placeholders.fill(document, Placeholders.of(paper, wording), wording);
            return PdfPaper.bytes(Markup.of(paper, document, wording));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private Wording wording(Paper paper) {
        return new Wording(paper.language(), messages);
    }
}
