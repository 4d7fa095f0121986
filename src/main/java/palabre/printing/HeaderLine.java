package palabre.printing;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xwpf.usermodel.XWPFFieldRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// One line of a letterhead's header or footer: words, pictures and page numbers, in up to three parts that tabs set apart.
final class HeaderLine {

    private sealed interface Piece {

        record Said(String css, String words) implements Piece {}

        record Counted(String css, String kind) implements Piece {}

        record Shown(XWPFPicture picture) implements Piece {}
    }

    private final XWPFParagraph line;
    private final Letters letters;
    private final List<List<Piece>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    private String field = "";
    private boolean instructed;
    private boolean computed;

    HeaderLine(XWPFParagraph line, Letters letters) {
        this.line = line;
        this.letters = letters;
        line.getRuns().forEach(this::read);
    }

    private void read(XWPFRun run) {
        var css = letters.css(line.getCTP(), run.getCTR());
        if (run instanceof XWPFFieldRun counted && count(css, counted.getFieldInstruction())) {
            return;
        }
        try (var child = run.getCTR().newCursor()) {
            for (boolean more = child.toFirstChild(); more; more = child.toNextSibling()) {
                switch (child.getName().getLocalPart()) {
                    case "t" -> say(css, ((CTText) child.getObject()).getStringValue());
                    case "noBreakHyphen" -> say(css, "\u2011");
                    case "br" -> say(css, "\n");
                    case "tab" -> parts.add(new ArrayList<>());
                    case "instrText" -> field += ((CTText) child.getObject()).getStringValue();
                    case "fldChar" -> turn(css, ((CTFldChar) child.getObject()).getFldCharType());
                    default -> { }
                }
            }
        }
        run.getEmbeddedPictures().forEach(picture -> parts.getLast().add(new Piece.Shown(picture)));
    }

    private void say(String css, String words) {
        if (!instructed && !computed) {
            parts.getLast().add(new Piece.Said(css, words));
        }
    }

    /// What Word last computed is left out where the PDF counts its own pages, and kept otherwise.
    private void turn(String css, STFldCharType.Enum part) {
        if (part == STFldCharType.BEGIN) {
            field = "";
            instructed = true;
        } else if (part == STFldCharType.SEPARATE) {
            instructed = false;
            computed = count(css, field);
        } else {
            instructed = false;
            computed = false;
        }
    }

    private boolean count(String css, String instruction) {
        var kind = switch (instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT)) {
            case "PAGE" -> "page";
            case "NUMPAGES", "SECTIONPAGES" -> "pages";
            default -> "";
        };
        if (!kind.isEmpty()) {
            parts.getLast().add(new Piece.Counted(css, kind));
        }
        return !kind.isEmpty();
    }

    void write(Markup page) throws XMLStreamException {
        var borders = line.getCTPPr().isSetPBdr() ? line.getCTPPr().getPBdr() : null;
        var rules = borders == null ? "" : Masthead.rule("top", borders.getTop()) + Masthead.rule("bottom", borders.getBottom());
        page.begin("div", parts.size() > 1 ? "row" : "line");
        page.attribute("style", rules + (parts.size() > 1 ? "" : "text-align: " + side()));
        for (int part = 0; part < parts.size(); part++) {
            if (parts.size() > 1) {
                page.begin("div", "cell");
                page.attribute("style", "text-align: " + (part == 0 ? "left" : part == parts.size() - 1 ? "right" : "center"));
            }
            for (var piece : parts.get(part)) {
                write(page, piece);
            }
            if (parts.size() > 1) {
                page.end();
            }
        }
        if (parts.size() == 1 && parts.getFirst().isEmpty()) {
            page.say("\u00A0");
        }
        page.end();
    }

    private String side() {
        return switch (line.getAlignment()) {
            case CENTER -> "center";
            case RIGHT, END -> "right";
            default -> "left";
        };
    }

    private static void write(Markup page, Piece piece) throws XMLStreamException {
        switch (piece) {
            case Piece.Said(var css, var words) -> {
                page.begin("span");
                page.attribute("style", css);
                page.say(words);
                page.end();
            }
            case Piece.Counted(var css, var kind) -> {
                page.begin("span", kind);
                page.attribute("style", css);
                page.end();
            }
            case Piece.Shown(var picture) -> show(page, picture);
        }
    }

    private static void show(Markup page, XWPFPicture picture) throws XMLStreamException {
        var data = picture.getPictureData();
        page.begin("img");
        page.attribute("alt", picture.getDescription() == null || picture.getDescription().isBlank() ? "GTR-DI" : picture.getDescription());
        page.attribute("src", "data:%s;base64,%s".formatted(data.getPictureTypeEnum().getContentType(), Base64.getEncoder().encodeToString(data.getData())));
        page.attribute("style", String.format(Locale.ROOT, "width: %.1fpt; height: %.1fpt", picture.getWidth(), picture.getDepth()));
        page.end();
    }
}
