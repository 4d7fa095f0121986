package palabre.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;

/// A page of our own markup, printed as PDF/A-2a and PDF/UA.
final class PdfPaper {

    static {
        // It tells the console of every font it looks at.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPaper() {}

    static byte[] bytes(String markup) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        for (var family : new String[] {"Sans", "Serif"}) {
            font(builder, family, "Regular", 400, FontStyle.NORMAL);
            font(builder, family, "Bold", 700, FontStyle.NORMAL);
            font(builder, family, "Italic", 400, FontStyle.ITALIC);
            font(builder, family, "BoldItalic", 700, FontStyle.ITALIC);
        }
        builder.withProducer("Palabre");
        builder.withHtmlContent(markup, null);
        var written = new ByteArrayOutputStream();
        builder.toStream(written);
        builder.run();
        return written.toByteArray();
    }

    /// Opened only if a paper uses it.
    private static void font(PdfRendererBuilder builder, String family, String cut, int weight, FontStyle style) {
        var file = "/liberation/Liberation" + family + "-" + cut + ".ttf";
        builder.useFont(() -> Objects.requireNonNull(PdfPaper.class.getResourceAsStream(file), file),
                "Liberation " + family, weight, style, true);
    }
}
