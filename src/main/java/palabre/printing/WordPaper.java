package palabre.printing;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import palabre.ui.Wording;

/// A paper's blocks, written into a letterhead opened in Word's format, in that letterhead's own styles.
final class WordPaper {

    private static final int ROOM_TO_SIGN = 1500;

    private final XWPFDocument document;
    private final Map<PaperStyle, String> styles;
    private final Wording wording;

    WordPaper(XWPFDocument letterhead, Wording wording) {
        this.document = letterhead;
        this.styles = PaperStyle.idsIn(letterhead);
        this.wording = wording;
    }

    void write(Paper paper) {
        describe(paper);
        for (int last = document.getBodyElements().size() - 1; last >= 0; last--) {
            document.removeBodyElement(last);
        }
        if (!paper.symbol().isEmpty() || !paper.drawnUp().isEmpty()) {
            var line = paragraph(PaperStyle.REFERENCE).createRun();
            line.setText(paper.symbol());
            line.addTab();
            line.setText(paper.drawnUp());
        }
        if (paper.letter()) {
            write(paper.blocks().getFirst());
            say(paragraph(PaperStyle.SUBJECT), Words.of(wording.text("printing.subject", paper.title())));
        } else {
            say(paragraph(PaperStyle.TITLE), Words.of(paper.title()));
        }
        if (!paper.subtitle().isEmpty()) {
            say(paragraph(PaperStyle.SUBTITLE), Words.of(paper.subtitle()));
        }
        paper.blocks().stream().skip(paper.letter() ? 1 : 0).forEach(this::write);
    }

    /// What Word and screen readers know of the file: its title, whose it is, and the language to read it in.
    private void describe(Paper paper) {
        var about = document.getProperties().getCoreProperties();
        about.setTitle(paper.title());
        about.setCreator(wording.text("printing.group"));
        about.setSubjectProperty(paper.symbol());
        about.getUnderlyingProperties().setLanguageProperty(paper.language().code());
        document.getStyles().setSpellingLanguage(switch (paper.language()) {
            case FR -> "fr-FR";
            case EN -> "en-GB";
            case PT -> "pt-PT";
            case ES -> "es-ES";
        });
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading(var level, var words) -> say(paragraph(PaperStyle.heading(level)), Words.of(words));
            case Block.Paragraph(var words) -> say(paragraph(PaperStyle.NORMAL), words);
            case Block.Bullets(var items) -> items.forEach(item -> say(paragraph(PaperStyle.BULLET), item));
            case Block.Numbers(var items) -> count(items);
            case Block.Facts(var facts) -> facts.forEach(this::write);
            case Block.Table table -> write(table);
            case Block.Notice(var word, var words) -> say(paragraph(PaperStyle.NOTICE), Words.NONE.bold(word).line().and(words));
            case Block.Addressee(var lines) -> say(paragraph(PaperStyle.ADDRESSEE), Words.of(String.join("\n", lines)));
            case Block.Signature(var office, var name) -> sign(office, name);
            case Block.PageBreak() -> document.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
    }

    private void write(Block.Fact fact) {
        var line = paragraph(PaperStyle.FACT);
        say(line, Words.NONE.bold(fact.label()));
        line.createRun().addTab();
        say(line, fact.value());
    }

    /// Each list counts anew, by a numbering of its own on the letterhead's pattern.
    private void count(List<Words> items) {
        var numbering = anew();
        for (var item : items) {
            var line = paragraph(PaperStyle.NUMBER);
            line.setNumID(numbering);
            say(line, item);
        }
    }

    private BigInteger anew() {
        var numbering = document.getNumbering();
        var id = numbering.addNum(pattern(document).orElseThrow());
        var level = numbering.getNum(id).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return id;
    }

    /// Whether the letterhead says how lists are counted.
    static boolean counts(XWPFDocument letterhead) {
        return pattern(letterhead).isPresent();
    }

    private static Optional<BigInteger> pattern(XWPFDocument document) {
        return Optional.ofNullable(PaperStyle.idsIn(document).get(PaperStyle.NUMBER)).map(document.getStyles()::getStyle)
                .map(style -> style.getCTStyle().getPPr()).map(CTPPrGeneral::getNumPr).map(CTNumPr::getNumId)
                .flatMap(number -> Optional.ofNullable(document.getNumbering()).map(numbering -> numbering.getNum(number.getVal())))
                .map(number -> number.getCTNum().getAbstractNumId().getVal());
    }

    private void write(Block.Table table) {
        if (!table.caption().isEmpty()) {
            say(paragraph(PaperStyle.CAPTION), Words.of(table.caption()));
        }
        var drawn = document.createTable(table.rows().size() + 1, table.columns().size());
        drawn.setStyleID(styles.get(PaperStyle.TABLE));
        widen(drawn, table);
        drawn.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < table.columns().size(); column++) {
            var kind = table.columns().get(column).kind();
            say(drawn.getRow(0).getCell(column), PaperStyle.TABLE_HEADING, kind, Words.of(table.columns().get(column).header()));
            for (int row = 0; row < table.rows().size(); row++) {
                var words = table.rows().get(row).get(column);
                say(drawn.getRow(row + 1).getCell(column), PaperStyle.TABLE_TEXT, kind, kind == Column.Kind.NAME ? words.emphasised() : words);
            }
        }
        drawn.getRows().forEach(row -> row.setCantSplitRow(true));
    }

    /// Fixed widths, in twentieths of a point of the text's width: Word and LibreOffice then agree on them.
    private void widen(XWPFTable drawn, Block.Table table) {
        var page = document.getDocument().getBody().getSectPr();
        var width = number(page.getPgSz().getW()) - number(page.getPgMar().getLeft()) - number(page.getPgMar().getRight());
        var shares = table.columns().stream().mapToInt(Column::share).sum();
        var properties = drawn.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        drawn.setWidth(Integer.toString(width));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setLastRow(false);
        look.setFirstColumn(table.columns().getFirst().kind() == Column.Kind.NAME);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        var grid = drawn.getCTTbl().getTblGrid() == null ? drawn.getCTTbl().addNewTblGrid() : drawn.getCTTbl().getTblGrid();
        for (int column = 0; column < table.columns().size(); column++) {
            var own = Integer.toString(width * table.columns().get(column).share() / shares);
            grid.addNewGridCol().setW(new BigInteger(own));
            for (var row : drawn.getRows()) {
                row.getCell(column).setWidth(own);
            }
        }
    }

    private static int number(Object twips) {
        return Integer.parseInt(twips.toString());
    }

    private void say(XWPFTableCell cell, PaperStyle style, Column.Kind kind, Words words) {
        var line = cell.getParagraphs().getFirst();
        line.setStyle(styles.get(style));
        if (kind == Column.Kind.NUMBER) {
            line.setAlignment(ParagraphAlignment.RIGHT);
        }
        say(line, words);
    }

    private void sign(String office, String name) {
        var above = paragraph(PaperStyle.SIGNATURE);
        above.setKeepNext(true);
        say(above, Words.of(office));
        var below = paragraph(PaperStyle.SIGNATURE);
        below.setSpacingBefore(ROOM_TO_SIGN);
        say(below, Words.NONE.bold(name));
    }

    private XWPFParagraph paragraph(PaperStyle style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(styles.get(style));
        return paragraph;
    }

    private void say(XWPFParagraph paragraph, Words words) {
        for (var run : words.runs()) {
            var written = paragraph.createRun();
            switch (run.style()) {
                case PLAIN -> { }
                case BOLD -> written.setBold(true);
                case ITALIC -> written.setItalic(true);
                case SMALL -> written.setStyle(styles.get(PaperStyle.SMALL));
            }
            var lines = run.text().split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    written.addBreak();
                }
                if (!lines[line].isEmpty()) {
                    // Without the index the words would replace those already there.
                    written.setText(lines[line], written.getCTR().sizeOfTArray());
                }
            }
        }
    }
}
