package palabre.printing;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/// How the letters of a Word file look once its styles, each based on another, are taken into account.
final class Letters {

    private static final String INK = "111C1E";

    private final XWPFStyles styles;

    Letters(XWPFDocument document) {
        this.styles = document.getStyles();
    }

    /// As a page's style attribute says it.
    String css(CTP paragraph, CTR run) {
        var size = first(paragraph, run, look -> look.sizeOfSzArray() > 0, look -> look.getSzArray(0).getVal().toString());
        var color = first(paragraph, run, look -> look.sizeOfColorArray() > 0, look -> look.getColorArray(0).xgetVal().getStringValue());
        var bold = first(paragraph, run, look -> look.sizeOfBArray() > 0, look -> POIXMLUnits.parseOnOff(look.getBArray(0)));
        var italic = first(paragraph, run, look -> look.sizeOfIArray() > 0, look -> POIXMLUnits.parseOnOff(look.getIArray(0)));
        return "font-size: " + Double.parseDouble(size.orElse("21")) / 2 + "pt; color: " + color(color.orElse(INK))
                + (bold.orElse(false) ? "; font-weight: bold" : "") + (italic.orElse(false) ? "; font-style: italic" : "");
    }

    /// The height of the tallest letters a line may have.
    double size(CTP paragraph) {
        return Stream.concat(Stream.of(CTR.Factory.newInstance()), paragraph.getRList().stream())
                .mapToDouble(run -> Double.parseDouble(first(paragraph, run, look -> look.sizeOfSzArray() > 0,
                        look -> look.getSzArray(0).getVal().toString()).orElse("21")) / 2)
                .max().orElse(10.5);
    }

    /// The colour of the title, which the PDF gives to headings and rules too.
    String accent() {
        return color(styles.getStyles().stream()
                .filter(style -> PaperStyle.TITLE.inWord().equalsIgnoreCase(style.getName()))
                .flatMap(this::ancestry).filter(look -> look.sizeOfColorArray() > 0)
                .map(look -> look.getColorArray(0).xgetVal().getStringValue()).findFirst().orElse(INK));
    }

    /// Of the two families a PDF is printed with, the nearer one.
    String family() {
        var normal = styles.getStyles().stream().filter(style -> PaperStyle.NORMAL.inWord().equalsIgnoreCase(style.getName()));
        return Stream.concat(normal.flatMap(this::ancestry), defaults())
                .filter(look -> look.sizeOfRFontsArray() > 0 && look.getRFontsArray(0).getAscii() != null)
                .map(look -> look.getRFontsArray(0).getAscii()).findFirst()
                .filter(font -> font.matches("(?i).*(times|serif|georgia|cambria|garamond|book|palatino).*") && !font.matches("(?i).*sans.*"))
                .map(_ -> "Liberation Serif").orElse("Liberation Sans");
    }

    static String color(String inWord) {
        return inWord.matches("[0-9A-Fa-f]{6}") ? "#" + inWord : "#" + INK;
    }

    private <T> Optional<T> first(CTP paragraph, CTR run, Predicate<CTRPr> says, Function<CTRPr, T> what) {
        var own = run.isSetRPr() ? Stream.of(run.getRPr()) : Stream.<CTRPr>empty();
        var ofRun = run.isSetRPr() && run.getRPr().sizeOfRStyleArray() > 0
                ? ancestry(styles.getStyle(run.getRPr().getRStyleArray(0).getVal())) : Stream.<CTRPr>empty();
        var ofParagraph = ancestry(styles.getStyle(paragraph.isSetPPr() && paragraph.getPPr().isSetPStyle()
                ? paragraph.getPPr().getPStyle().getVal() : "Normal"));
        return Stream.of(own, ofRun, ofParagraph, defaults()).flatMap(looks -> looks).filter(says).map(what).findFirst();
    }

    private Stream<CTRPr> ancestry(@Nullable XWPFStyle style) {
        // Bounded, for a broken file may make a style its own ancestor.
        return Stream.iterate(Optional.ofNullable(style), Optional::isPresent, each -> Optional.ofNullable(each.get().getBasisStyleID()).map(styles::getStyle))
                .limit(20).map(Optional::get).map(each -> each.getCTStyle().getRPr()).filter(look -> look != null);
    }

    private Stream<CTRPr> defaults() {
        var defaults = styles.getDefaultRunStyle();
        return defaults == null ? Stream.empty() : Stream.ofNullable(defaults.getRPr());
    }
}
