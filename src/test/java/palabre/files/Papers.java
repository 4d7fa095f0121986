package palabre.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small files as tests bring them.
public final class Papers {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="%s"/></Types>""";

    private Papers() {}

    /// A page with these words on it.
    public static byte[] pdf(String words) {
        return ascii("""
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj
                4 0 obj<</Length %d>>stream
                %s
                endstream endobj
                trailer<</Root 1 0 R>>
                startxref
                9
                %%%%EOF
                """.formatted(words.length(), words));
    }

    static byte[] docx(Map<String, byte[]> more) {
        return office(DOCX, more);
    }

    static byte[] office(String mainType, Map<String, byte[]> more) {
        return zip(Map.of("[Content_Types].xml", ascii(TYPES.formatted(mainType)), "word/document.xml", ascii("<document/>")), more);
    }

    static byte[] odt(Map<String, byte[]> more) {
        return zip(Map.of("mimetype", ascii("application/vnd.oasis.opendocument.text"), "content.xml", ascii("<office/>")), more);
    }

    static byte[] zip(Map<String, byte[]> entries, Map<String, byte[]> more) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : java.util.List.of(entries, more)) {
                for (var entry : part.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
