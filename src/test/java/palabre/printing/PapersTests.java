package palabre.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import palabre.ui.Language;

/// The same paper, kept as PDF and edited in Word.
class PapersTests {

    final Papers papers = SamplePapers.printing();

    @BeforeAll
    static void aJudgeOfPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPdfIsWhatArchivesAndScreenReadersWant(Language language) throws Exception {
        for (var paper : List.of(SamplePapers.everything(language), SamplePapers.letter(language))) {
            var pdf = papers.pdf(paper, DefaultLetterhead.file());
            for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
                assertThat(faults(pdf, flavour)).as("%s %s", flavour, language).isEmpty();
            }
        }
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            var verdict = judge.validate(parser);
            return verdict.isCompliant() ? List.of() : verdict.getTestAssertions().stream().map(fault -> fault.getRuleId() + " " + fault.getMessage() + " " + fault.getLocation().getContext()).distinct().limit(20).toList();
        }
    }
}
