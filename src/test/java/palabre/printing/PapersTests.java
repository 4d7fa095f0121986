package palabre.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import palabre.ui.Language;

/// The same paper, kept as PDF and edited in Word.
class PapersTests {

    final Press press = SamplePapers.press();

    @BeforeAll
    static void aJudgeOfPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPdfIsWhatArchivesAndScreenReadersWant(Language language) throws Exception {
        for (var paper : List.of(SamplePapers.everything(language), SamplePapers.letter(language))) {
            var pdf = press.pdf(paper, DefaultLetterhead.file());
            for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
                assertThat(faults(pdf, flavour)).as("%s %s", flavour, language).isEmpty();
            }
            try (var read = Loader.loadPDF(pdf)) {
                assertThat(read.getDocumentCatalog().getLanguage()).isEqualToIgnoringCase(language.code());
                assertThat(read.getDocumentInformation().getTitle()).isEqualTo(paper.title());
                assertThat(read.getDocumentInformation().getAuthor()).isEqualTo(SamplePapers.messages().getMessage("printing.group", null, language.locale()));
                assertThat(read.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).isEqualTo(paper.title());
            }
        }
    }

    /// A letter the fonts lack, or a font that is not registered, would vanish without a word from any validator.
    @ParameterizedTest
    @EnumSource(Language.class)
    void noLetterIsLostInThePdf(Language language) throws Exception {
        var paper = SamplePapers.everything(language);
        var text = letters(text(press.pdf(paper, DefaultLetterhead.file())));
        said(paper).forEach(words -> assertThat(text).contains(letters(words)));
    }

    @Test
    void everyPageSaysWhichItIsAndRepeatsTheHeadOfItsTable() throws Exception {
        try (var pdf = Loader.loadPDF(press.pdf(SamplePapers.everything(Language.PT), DefaultLetterhead.file()))) {
            var pages = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                pages.setStartPage(page);
                pages.setEndPage(page);
                assertThat(pages.getText(pdf)).contains("Página %d de %d".formatted(page, pdf.getNumberOfPages()), "GTR-DI/2027/DOC.04");
            }
            pages.setStartPage(3);
            pages.setEndPage(3);
            assertThat(pages.getText(pdf)).contains("Coût", "Titre Português, d’usage");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordKnowsTheHeadingsListsAndTablesForWhatTheyAre(Language language) throws Exception {
        var paper = SamplePapers.everything(language);
        try (var word = opened(press.word(paper, DefaultLetterhead.file()))) {
            assertThat(styles(word)).containsSubsequence("Reference", "Title", "Subtitle", "Heading1", "Normal", "Heading2", "ListBullet", "ListBullet",
                    "Heading3", "ListNumber", "Fact", "Notice", "Caption", "Heading1", "Addressee", "Signature");
            var counted = word.getParagraphs().stream().filter(line -> "ListNumber".equals(line.getStyle())).map(XWPFParagraph::getNumID).distinct().toList();
            assertThat(counted).as("each list counts anew").hasSize(2);
            var table = word.getTables().getFirst();
            assertThat(table.getStyleID()).isEqualTo("PaperTable");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).hasSize(61);
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(paper.title());
            assertThat(word.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty()).contains(language.code());
            assertThat(word.getStyles().getDefaultRunStyle().getRPr().getLangArray(0).getVal().toString()).startsWith(language.code());
            assertThat(word.getDocument().xmlText()).doesNotContain("Papier à en-tête");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoeverReceivesTheWordFileReadsTheSame(Language language, @TempDir Path folder) throws Exception {
        Office.needed();
        var paper = SamplePapers.everything(language);
        var text = letters(Office.read(press.word(paper, DefaultLetterhead.file()), folder));
        said(paper).forEach(words -> assertThat(text).contains(letters(words)));
    }

    private static Stream<String> said(Paper paper) {
        return Stream.concat(Stream.of(paper.title(), paper.subtitle(), paper.symbol(), paper.drawnUp()), paper.blocks().stream().flatMap(SamplePapers::said))
                .distinct();
    }

    private static XWPFDocument opened(byte[] word) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(word));
    }

    private static List<String> styles(XWPFDocument word) {
        return word.getParagraphs().stream().map(XWPFParagraph::getStyle).toList();
    }

    static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    /// Without spaces: where lines break is no matter of words.
    static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            var verdict = judge.validate(parser);
            return verdict.isCompliant() ? List.of() : verdict.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + " " + fault.getMessage()).distinct().limit(20).toList();
        }
    }
}
