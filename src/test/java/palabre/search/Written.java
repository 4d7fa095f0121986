package palabre.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Files of every kind with words in them, written by the programs whose kind they are.
final class Written {

    private Written() {}

    /// One page for each of these texts.
    static byte[] pdf(String title, String... pages) {
        return pdf(title, null, pages);
    }

    /// Which only whoever knows the password may open.
    static byte[] locked(String password, String... pages) {
        return pdf("", password, pages);
    }

    private static byte[] pdf(String title, String password, String... pages) {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            for (var words : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    pen.newLineAtOffset(50, 700);
                    for (var line : words.split("\n")) {
                        pen.showText(line);
                        pen.newLineAtOffset(0, -14);
                    }
                    pen.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner of " + password, password, new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] word(String title, String... paragraphs) {
        try (var document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(title);
            for (var words : paragraphs) {
                document.createParagraph().createRun().setText(words);
            }
            var cell = document.createTable(1, 2).getRow(0);
            cell.getCell(0).setText("Bénin");
            cell.getCell(1).setText("Togo");
            return bytes(document::write);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] sheet(String... cells) {
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet("Indicateurs").createRow(0);
            for (int i = 0; i < cells.length; i++) {
                row.createCell(i).setCellValue(cells[i]);
            }
            return bytes(book::write);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] slides(String... slides) {
        try (var show = new XMLSlideShow()) {
            for (var words : slides) {
                show.createSlide().createTextBox().setText(words);
            }
            return bytes(show::write);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// As LibreOffice writes them: `body` is what stands in the text, the sheet or the presentation.
    static byte[] openDocument(String type, String title, String body) {
        return openDocument(type, title, body, "");
    }

    static byte[] openDocument(String type, String title, String body, String aboutContent) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument." + type);
        parts.put("META-INF/manifest.xml", """
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml">%s\
                </manifest:file-entry></manifest:manifest>""".formatted(aboutContent));
        parts.put("meta.xml", """
                <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>\
                <dc:title>%s</dc:title></office:meta></office:document-meta>""".formatted(title));
        parts.put("content.xml", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:body>%s\
                </office:body></office:document-content>""".formatted(body));
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    private interface Pen {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Pen pen) {
        var out = new ByteArrayOutputStream();
        try {
            pen.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
