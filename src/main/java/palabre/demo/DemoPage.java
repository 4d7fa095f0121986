package palabre.demo;

import java.nio.charset.Charset;
import java.util.List;

/// A page of an invented document: small, so that the demonstration opens at once.
final class DemoPage {

    /// What the standard fonts of PDF are drawn with.
    private static final Charset DRAWN = Charset.forName("windows-1252");

    private DemoPage() {}

    static byte[] pdf(String symbol, String title) {
        var drawn = "BT /F1 10 Tf 60 780 Td (%s) Tj 0 -40 Td /F2 16 Tf (%s) Tj 0 -40 Td /F1 10 Tf (%s) Tj ET"
                .formatted(escaped(symbol), escaped(title), escaped("Démonstration – données fictives"));
        var objects = List.of("<</Type/Catalog/Pages 2 0 R/Lang(fr)>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>",
                "<</Length %d>>stream\n%s\nendstream".formatted(drawn.getBytes(DRAWN).length, drawn),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>");
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(file.toString().getBytes(DRAWN).length));
            file.append("%d 0 obj".formatted(i + 1)).append(objects.get(i)).append("endobj\n");
        }
        var start = file.toString().getBytes(DRAWN).length;
        file.append(places).append("trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.size() + 1, start));
        return file.toString().getBytes(DRAWN);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }
}
