package palabre.printing;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import palabre.ui.Language;
import palabre.ui.Message;
import palabre.ui.Wording;

/// Prints official papers on the house's letterhead: as Word, which the secretariat edits, and as PDF/A, which is kept.
@Component
public class Papers {

    private final Letterheads letterheads;
    private final Press press;

    Papers(Letterheads letterheads, MessageSource messages) {
        this.letterheads = letterheads;
        this.press = new Press(messages);
    }

    /// A Word file in the letterhead's own styles. `file` is its name without the ending.
    public Attachment word(String file, Paper paper) {
        return wordFile(file, press.word(paper, letterheads.file(Letterhead.IN_USE)));
    }

    /// PDF/A-2a and PDF/UA: complete in itself, readable by a screen reader, the same in fifty years. `file` is its name without the ending.
    public Attachment pdf(String file, Paper paper) {
        return pdfFile(file, press.pdf(paper, letterheads.file(Letterhead.IN_USE)));
    }

    /// A letterhead as the secretariat edits it.
    public Attachment letterhead(String file, int number) {
        return wordFile(file, letterheads.file(number));
    }

    /// How papers would look on a letterhead: a letter that says nothing of anyone.
    public Attachment sample(String file, int number, Language language) {
        return pdfFile(file, press.pdf(SampleLetter.in(new Wording(language, press.messages())), letterheads.file(number)));
    }

    /// What keeps a Word file from being a letterhead, each with its place; nothing if it may be one.
    public List<Message> faults(byte[] file) {
        return new LetterheadCheck(press).faults(file);
    }

    private static Attachment wordFile(String file, byte[] content) {
        return new Attachment(file + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", content);
    }

    private static Attachment pdfFile(String file, byte[] content) {
        return new Attachment(file + ".pdf", "application/pdf", content);
    }
}
