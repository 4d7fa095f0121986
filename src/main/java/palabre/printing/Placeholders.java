package palabre.printing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import palabre.ui.Wording;

/// The words in braces of a letterhead's header and footer, which each paper fills with its own.
final class Placeholders {

    static final String PAGES = "{pages}";

    /// In French, the language of whoever edits them.
    static final Set<String> KNOWN = Set.of("{organisation}", "{region}", "{groupe}", "{symbole}", "{titre}", PAGES);

    /// Stands for the place of the numbers while they are put there; no text holds it.
    private static final String MARK = "\uE000";

    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*\\}");

    private Placeholders() {}

    static Map<String, String> of(Paper paper, Wording wording) {
        return Map.of("{organisation}", wording.text("printing.organisation"), "{region}", wording.text("printing.region"),
                "{groupe}", wording.text("printing.group"), "{symbole}", paper.symbol(), "{titre}", paper.title());
    }

    static Set<String> unknownIn(XWPFDocument letterhead) {
        var unknown = new TreeSet<String>();
        paragraphs(letterhead).forEach(paragraph -> BRACES.matcher(text(paragraph)).results()
                .map(found -> found.group()).filter(word -> !KNOWN.contains(word)).forEach(unknown::add));
        return unknown;
    }

    static void fill(XWPFDocument letterhead, Map<String, String> words, Wording wording) {
        for (var paragraph : paragraphs(letterhead).toList()) {
            words.forEach((placeholder, word) -> replace(paragraph, placeholder, word));
            count(paragraph, wording);
        }
    }

    private static Stream<XWPFParagraph> paragraphs(XWPFDocument letterhead) {
        return Stream.<List<? extends XWPFHeaderFooter>>of(letterhead.getHeaderList(), letterhead.getFooterList())
                .flatMap(List::stream).flatMap(Placeholders::paragraphs);
    }

    private static Stream<XWPFParagraph> paragraphs(IBody body) {
        return body.getBodyElements().stream().flatMap(element -> element.getElementType() == BodyElementType.TABLE
                ? ((XWPFTable) element).getRows().stream().flatMap(row -> row.getTableCells().stream()).flatMap((XWPFTableCell cell) -> paragraphs(cell))
                : element instanceof XWPFParagraph paragraph ? Stream.of(paragraph) : Stream.empty());
    }

    private static String text(XWPFParagraph paragraph) {
        return texts(paragraph).map(CTText::getStringValue).collect(Collectors.joining());
    }

    private static Stream<CTText> texts(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream().flatMap(run -> run.getCTR().getTList().stream());
    }

    /// Word cuts a text into runs as it pleases: what follows the brace may stand in the next ones.
    private static void replace(XWPFParagraph paragraph, String placeholder, String word) {
        for (int at = text(paragraph).indexOf(placeholder); at >= 0; at = text(paragraph).indexOf(placeholder, at + word.length())) {
            int position = 0;
            int end = at + placeholder.length();
            for (var text : texts(paragraph).toList()) {
                var said = text.getStringValue();
                int from = Math.clamp(at - position, 0, said.length());
                int to = Math.clamp(end - position, 0, said.length());
                if (from < to) {
                    var here = at >= position ? word : "";
                    text.setStringValue(said.substring(0, from) + here + said.substring(to));
                    text.setSpace(SpaceAttribute.Space.PRESERVE);
                }
                position += said.length();
            }
        }
    }

    /// « Page 2 sur 5 », both numbers being fields Word computes.
    private static void count(XWPFParagraph paragraph, Wording wording) {
        if (!text(paragraph).contains(PAGES)) {
            return;
        }
        replace(paragraph, PAGES, MARK);
        var run = paragraph.getRuns().stream()
                .filter(each -> each.getCTR().getTList().stream().anyMatch(text -> text.getStringValue().contains(MARK)))
                .findFirst().orElseThrow();
        var marked = run.getCTR().getTList().stream().filter(text -> text.getStringValue().contains(MARK)).findFirst().orElseThrow();
        var around = marked.getStringValue().split(MARK, 2);
        marked.setStringValue(around[0]);
        marked.setSpace(SpaceAttribute.Space.PRESERVE);
        int next = paragraph.getRuns().indexOf(run) + 1;
        for (var piece : pieces(wording.text("printing.pages", "\0PAGE\0", "\0NUMPAGES\0") + around[1])) {
            var added = paragraph.insertNewRun(next++);
            if (run.getCTR().isSetRPr()) {
                added.getCTR().setRPr((CTRPr) run.getCTR().getRPr().copy());
            }
            if (piece.equals("PAGE") || piece.equals("NUMPAGES")) {
                compute(added.getCTR(), piece);
            } else {
                added.setText(piece);
            }
        }
    }

    private static List<String> pieces(String sentence) {
        return Stream.of(sentence.split("\0")).filter(piece -> !piece.isEmpty()).toList();
    }

    private static void compute(CTR run, String field) {
        run.addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run.addNewInstrText().setStringValue(field);
        run.addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run.addNewT().setStringValue("1");
        run.addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
