package palabre.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class WorkbookTests {

    static final Workbook BOOK = new Workbook("Réunions : 2027/2028", List.of("Réunion", "Jours", "Début", "Inscrit le"),
            List.of(List.of("6e Réunion – Côte d’Ivoire", 3, LocalDate.of(2027, 2, 3), Instant.parse("2026-11-02T08:30:00Z")),
                    List.of("=1+1", 2.5)));

    @Test
    void wordsNumbersAndDatesAreReadBackAsSuch() throws Exception {
        var sheet = part(BOOK, "xl/worksheets/sheet1.xml");
        assertThat(cell(sheet, "B2")).isEqualTo("3");
        assertThat(cell(sheet, "B3")).isEqualTo("2.5");
        // Days since 30 December 1899, as spreadsheets count.
        assertThat(Double.parseDouble(cell(sheet, "C2"))).isEqualTo(46421);
        assertThat(Double.parseDouble(cell(sheet, "D2"))).isCloseTo(46328.354, org.assertj.core.api.Assertions.within(.001));
        var words = part(BOOK, "xl/sharedStrings.xml").select("si").eachText();
        assertThat(words).contains("Réunion", "6e Réunion – Côte d’Ivoire", "=1+1");
    }

    @Test
    void datesCarryADateFormat() throws Exception {
        assertThat(part(BOOK, "xl/styles.xml").select("numFmt").eachAttr("formatCode"))
                .contains("yyyy-mm-dd", "yyyy-mm-dd hh:mm");
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() throws Exception {
        assertThat(part(BOOK, "xl/worksheets/sheet1.xml").select("f")).isEmpty();
    }

    @Test
    void theHeaderStaysInSightAndColumnsAreAsWideAsTheirWords() throws Exception {
        var sheet = part(BOOK, "xl/worksheets/sheet1.xml");
        assertThat(sheet.select("pane").attr("state")).isEqualTo("frozen");
        assertThat(sheet.select("pane").attr("ySplit")).isEqualTo("1");
        assertThat(Double.parseDouble(sheet.select("cols > col").first().attr("width"))).isGreaterThan(20);
    }

    @Test
    void controlCharactersAndEndlessTextsDoNotSpoilTheFile() throws Exception {
        var book = new Workbook("x", List.of("a"), List.of(List.of("a\u0001b & <c>"), List.of("é".repeat(40_000))));
        var words = part(book, "xl/sharedStrings.xml").select("si").eachText();
        assertThat(words).anySatisfy(word -> assertThat(word).contains("b & <c>").doesNotContain("\u0001"));
        assertThat(words).allSatisfy(word -> assertThat(word.length()).isLessThanOrEqualTo(32_767));
    }

    @Test
    void anEmptyListIsStillAWorkbook() throws Exception {
        assertThat(cellCount(new Workbook("Vide", List.of("a", "b"), List.of()))).isEqualTo(2);
    }

    @Test
    void aRowLongerThanItsHeaderIsRefused() {
        assertThatThrownBy(() -> new Workbook("x", List.of("a"), List.of(List.of(1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int cellCount(Workbook book) throws IOException {
        return part(book, "xl/worksheets/sheet1.xml").select("c").size();
    }

    private static String cell(Document sheet, String reference) {
        return sheet.select("c[r=" + reference + "] > v").text();
    }

    /// By the directory at the end of the file, as spreadsheets read it.
    private static Document part(Workbook book, String name) throws IOException {
        var file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, book.bytes());
            try (var zip = new ZipFile(file.toFile()); var part = zip.getInputStream(zip.getEntry(name))) {
                return Jsoup.parse(new String(part.readAllBytes(), StandardCharsets.UTF_8), Parser.xmlParser());
            }
        } finally {
            Files.delete(file);
        }
    }
}
