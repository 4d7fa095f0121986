package palabre.search;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// The words of a PDF, in the order they are read.
final class PdfWords extends PDFTextStripper {

    private static final int MOST_PAGES = 2_000;
    private static final long IN_MEMORY = 32_000_000;
    private static final long ON_DISK = 256_000_000;

    private final Words words;

    private PdfWords(Words words) {
        this.words = words;
    }

    static void read(Path file, StringBuilder title, Words words) throws IOException {
        var room = MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache;
        try (var content = new RandomAccessReadBufferedFile(file); var document = Loader.loadPDF(content, room)) {
            var said = document.getDocumentInformation().getTitle();
            title.append(said == null ? "" : said);
            var pages = new PdfWords(words);
            pages.setEndPage(MOST_PAGES);
            pages.writeText(document, pages.new Pen());
            mustBeAll(document);
        }
    }

    private static void mustBeAll(PDDocument document) throws Enough {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new Enough();
        }
    }

    /// Between two strokes, so that no page holds us longer than we have.
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        words.mustGoOn();
        super.processOperator(operator, operands);
    }

    private final class Pen extends Writer {

        @Override
        public void write(char[] some, int from, int length) throws IOException {
            words.add(new String(some, from, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
