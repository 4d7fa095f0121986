package palabre.printing;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;

/// What a PDF takes from the letterhead: its header and footer with their pictures, its margins, the colour of its
/// titles, and whether its letters have serifs.
final class Masthead {

    private static final double TWENTIETHS = 20;
    private static final double MOST = 240;

    private final Markup page;
    private final Letters letters;
    private final CTPageMar margins;
    private final @Nullable XWPFHeaderFooter first;
    private final @Nullable XWPFHeaderFooter header;
    private final @Nullable XWPFHeaderFooter footer;
    private final boolean ownFirst;

    Masthead(XWPFDocument letterhead, Markup page) {
        this.page = page;
        this.letters = new Letters(letterhead);
        var section = letterhead.getDocument().getBody().getSectPr();
        var policy = new XWPFHeaderFooterPolicy(letterhead, section);
        this.margins = section.getPgMar();
        this.ownFirst = section.isSetTitlePg();
        this.first = policy.getFirstPageHeader();
        this.header = policy.getDefaultHeader();
        this.footer = policy.getDefaultFooter();
    }

    String stylesheet() {
        var above = points(margins.getHeader());
        var below = points(margins.getFooter());
        var top = Math.clamp(above + height(header) + 14, points(margins.getTop()), MOST);
        var bottom = Math.clamp(below + height(footer) + 14, points(margins.getBottom()), MOST);
        return String.format(Locale.ROOT, """
                @page {
                  size: A4; margin: %.1fpt %.1fpt %.1fpt %.1fpt; font-family: '%s';
                  @top-center { content: element(head); width: 100%%; vertical-align: top; padding-top: %.1fpt; }
                  @bottom-center { content: element(foot); width: 100%%; vertical-align: bottom; padding-bottom: %.1fpt; }
                }
                body { font-family: '%s'; }
                .accent { border-color: %s; }
                h1, h2, h3, .grid thead th { color: %s; }
                """, top, points(margins.getRight()), bottom, points(margins.getLeft()), letters.family(), above, below,
                letters.family(), letters.accent(), letters.accent())
                + (ownFirst ? String.format(Locale.ROOT, "@page :first { margin-top: %.1fpt; @top-center { content: none; } }", above) : "");
    }

    void write() throws XMLStreamException {
        if (header != null) {
            write("head", header);
        }
        if (footer != null) {
            write("foot", footer);
        }
        if (ownFirst && first != null) {
            write("mast", first);
        }
    }

    /// Of what stands in a header: lines of letters at their size, pictures at theirs, cells side by side.
    private double height(@Nullable IBody body) {
        return body == null ? 0 : body.getBodyElements().stream().mapToDouble(this::height).sum();
    }

    private double height(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph line -> Math.max(letters.size(line.getCTP()) * 1.25, line.getRuns().stream()
                    .flatMap(run -> run.getEmbeddedPictures().stream()).mapToDouble(picture -> picture.getDepth()).max().orElse(0));
            case XWPFTable table -> table.getRows().stream().mapToDouble(row -> row.getTableCells().stream()
                    .mapToDouble(this::height).max().orElse(0) + 4).sum();
            default -> 0;
        };
    }

    private void write(String kind, IBody body) throws XMLStreamException {
        page.begin("div", kind);
        write(body);
        page.end();
    }

    private void write(IBody body) throws XMLStreamException {
        for (var element : body.getBodyElements()) {
            switch (element) {
                case XWPFParagraph line -> new HeaderLine(line, letters).write(page);
                case XWPFTable table -> write(table);
                default -> { }
            }
        }
    }

    /// As boxes side by side: to a screen reader no table, for it holds no data.
    private void write(XWPFTable table) throws XMLStreamException {
        var borders = table.getCTTbl().getTblPr().getTblBorders();
        for (var row : table.getRows()) {
            var last = row == table.getRows().getLast();
            page.begin("div", "row");
            page.attribute("style", borders == null || !last ? "" : rule("bottom", borders.getBottom()));
            for (var cell : row.getTableCells()) {
                page.begin("div", "cell");
                page.attribute("style", "vertical-align: %s; padding-bottom: %s".formatted(
                        cell.getVerticalAlignment() == null ? "top" : cell.getVerticalAlignment().name().toLowerCase(Locale.ROOT).replace("center", "middle").replace("both", "top"),
                        last ? "5pt" : "0") + share(row, cell.getWidth()));
                write(cell);
                page.end();
            }
            page.end();
        }
    }

    private static String share(XWPFTableRow row, int width) {
        var whole = row.getTableCells().stream().mapToInt(cell -> Math.max(cell.getWidth(), 0)).sum();
        return width > 0 && whole > 0 ? "; width: %d%%".formatted(Math.round(100f * width / whole)) : "";
    }

    static String rule(String side, @Nullable CTBorder border) {
        if (border == null || border.getSz() == null || border.getVal().toString().matches("nil|none")) {
            return "";
        }
        return String.format(Locale.ROOT, "border-%s: %.1fpt solid %s; padding-%s: 4pt; ", side, Double.parseDouble(border.getSz().toString()) / 8,
                Letters.color(border.isSetColor() ? border.xgetColor().getStringValue() : ""), side);
    }

    private static double points(Object twentieths) {
        return Double.parseDouble(twentieths.toString()) / TWENTIETHS;
    }
}
