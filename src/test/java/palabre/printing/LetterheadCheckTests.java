package palabre.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import palabre.ui.Language;
import palabre.ui.Message;

/// What the secretariat may bring as its letterhead, and what its papers then look like.
class LetterheadCheckTests {

    final Press press = SamplePapers.press();
    final LetterheadCheck check = new LetterheadCheck(press);

    interface Edit {
        void in(XWPFDocument letterhead) throws Exception;
    }

    @Test
    void theOneThatCameWithTheProgramIsGoodAndAlwaysTheSame() {
        assertThat(check.faults(DefaultLetterhead.file())).isEmpty();
        assertThat(DefaultLetterhead.file()).isEqualTo(DefaultLetterhead.file());
    }

    @Test
    void anotherHeaderShowsInBothPapers() throws Exception {
        var edited = edited(letterhead -> letterhead.getHeaderList().forEach(header -> header.createParagraph().createRun().setText("Présidence ivoirienne, {groupe}")));
        assertThat(check.faults(edited)).isEmpty();

        var paper = SamplePapers.letter(Language.PT);
        assertThat(PapersTests.letters(PapersTests.text(press.pdf(paper, edited))))
                .contains(PapersTests.letters("Présidence ivoirienne, Grupo de Trabalho Regional"));
        try (var word = new XWPFDocument(new ByteArrayInputStream(press.word(paper, edited)))) {
            assertThat(word.getHeaderList()).anySatisfy(header -> assertThat(header.getText()).contains("Présidence ivoirienne, Grupo de Trabalho Regional"));
        }
    }

    @Test
    void aPlaceholderThatWordCutInPiecesIsStillFilled() throws Exception {
        var edited = edited(letterhead -> {
            var line = letterhead.getFooterList().getFirst().createParagraph();
            line.createRun().setText("Réf. {sym");
            line.createRun().setText("bole}, fin {pages}.");
            letterhead.getFooterList().getLast().createParagraph().createRun().setText("{symbole}{symbole}");
        });
        assertThat(check.faults(edited)).isEmpty();
        try (var word = new XWPFDocument(new ByteArrayInputStream(press.word(SamplePapers.letter(Language.EN), edited)))) {
            var footers = word.getFooterList().stream().map(footer -> footer.getText()).toList().toString();
            assertThat(footers).contains("Réf. GTR-DI/PRES/2026/017, fin Page ", " of ").doesNotContain("{");
        }
    }

    @Test
    void aLogoShowsInThePdf() throws Exception {
        var edited = edited(letterhead -> letterhead.getHeaderList().getFirst().createParagraph().createRun()
                .addPicture(new ByteArrayInputStream(picture()), Document.PICTURE_TYPE_PNG, "logo.png", Units.toEMU(40), Units.toEMU(40)));
        assertThat(check.faults(edited)).isEmpty();
        assertThat(new String(press.pdf(SamplePapers.letter(Language.FR), edited), java.nio.charset.StandardCharsets.ISO_8859_1)).contains("/Subtype /Image");
    }

    @Test
    void aMissingStyleIsNamed() throws Exception {
        var edited = edited(letterhead -> letterhead.getStyles().getStyle("Notice").getCTStyle().getName().setVal("Autre"));
        assertThat(check.faults(edited)).containsExactly(Message.of("printing.fault.styles", 1, "Notice"));
    }

    @Test
    void wordsInBracesNobodyKnowsAreNamed() throws Exception {
        var edited = edited(letterhead -> letterhead.getHeaderList().getFirst().createParagraph().createRun().setText("{objet}"));
        assertThat(check.faults(edited)).singleElement().satisfies(fault -> assertThat(fault.arguments()).contains(1, "{objet}"));
    }

    @Test
    void whatWouldBeFetchedFromElsewhereIsRefusedAndALinkToClickIsNot() throws Exception {
        var spied = edited(letterhead -> letterhead.getHeaderList().getFirst().getPackagePart()
                .addExternalRelationship("https://traceur.example/logo.png", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"));
        assertThat(check.faults(spied)).containsExactly(
                Message.of("printing.fault.external", Message.of("printing.place.header"), "https://traceur.example/logo.png"));

        var linked = edited(letterhead -> letterhead.getFooterList().getFirst().getPackagePart()
                .addExternalRelationship("mailto:sg@gtr.example", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"));
        assertThat(check.faults(linked)).isEmpty();
    }

    @Test
    void aPictureNoPdfCanShowIsNamed() throws Exception {
        var edited = edited(letterhead -> letterhead.getFooterList().getFirst().createParagraph().createRun()
                .addPicture(new ByteArrayInputStream(new byte[] {1, 2, 3}), Document.PICTURE_TYPE_EMF, "logo.emf", Units.toEMU(40), Units.toEMU(40)));
        assertThat(check.faults(edited)).extracting(Message::key).containsExactly("printing.fault.picture");
    }

    @Test
    void whatIsNoWordFileIsRefusedInASentence() {
        assertThat(check.faults("bonjour".getBytes(java.nio.charset.StandardCharsets.UTF_8))).extracting(Message::key).containsExactly("printing.fault.unreadable");
    }

    @Test
    void wordInFrenchMayNumberItsStylesAsItLikes() throws Exception {
        var edited = edited(letterhead -> letterhead.getStyles().getStyle("Heading1").getCTStyle().setStyleId("Titre1"));
        assertThat(check.faults(edited)).isEmpty();
        try (var word = new XWPFDocument(new ByteArrayInputStream(press.word(SamplePapers.everything(Language.FR), edited)))) {
            assertThat(word.getParagraphs()).anySatisfy(line -> assertThat(line.getStyle()).isEqualTo("Titre1"));
        }
    }

    static byte[] edited(Edit edit) throws Exception {
        try (var letterhead = new XWPFDocument(new ByteArrayInputStream(DefaultLetterhead.file())); var written = new ByteArrayOutputStream()) {
            edit.in(letterhead);
            letterhead.write(written);
            return written.toByteArray();
        }
    }

    private static byte[] picture() throws IOException {
        var picture = new java.awt.image.BufferedImage(60, 60, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var written = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(picture, "png", written);
        return written.toByteArray();
    }
}
