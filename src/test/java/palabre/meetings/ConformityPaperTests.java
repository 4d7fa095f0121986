package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.charter.Rule.R_PLEN_06;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Visitors;
import palabre.charter.Derogations;
import palabre.journal.Acting;
import palabre.journal.Capacity;
import palabre.journal.Function;

/// AS-23: the sheet one prints says each rule, its evidence, and what became of each derogation.
@HouseTest
class ConformityPaperTests {

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;
    @Autowired Planning planning;
    @Autowired Derogations derogations;

    @Test
    void thePrintedSheetSaysEveryRuleAndTheWholeStoryOfADerogation() throws Exception {
        var sixth = meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
        var asked = derogations.request(R_PLEN_06, sixth.id().subject(), Titles.of(sixth), sixth.id().path(), "Élections générales dans le pays hôte en janvier et février", who("Awa Konaté", Function.PRES, "CI"));
        var endorsed = derogations.endorse(asked.id(), asked.version(), "Visa donné au vu de la lettre", who("Efua Mensah", Function.BRRC, "BRRC"));
        derogations.grant(endorsed.id(), derogations.find(endorsed.id()).orElseThrow().version(), "Accordée pour cette fois", who("Yao Kouassi", Function.PRES, "CI"));
        var reader = visitors.as("brrc");
        var address = sixth.id().path() + "/conformity";

        var pdf = reader.take(address + ".pdf");
        var word = reader.take(address + ".docx");

        assertThat(pdf.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;").contains(".pdf");
        for (var text : new String[] {said(pdf.body()), written(word.body())}) {
            assertThat(planning.sheet(sixth)).isNotEmpty().allSatisfy(finding -> assertThat(text).contains(finding.rule().id()));
            assertThat(text).contains("Fiche de conformité", "Élections générales", "Visa donné au vu de la lettre", "Accordée pour cette fois",
                    "Efua Mensah", "Yao Kouassi", "14 décembre 2026");
        }
        assertThat(reader.get(address).words()).contains("Visa donné au vu de la lettre", "Accordée pour cette fois", "PDF", "Word");
    }

    @Test
    void theSheetIsPrintedForThoseWhoMayReadIt() {
        var path = meetings.all().stream().filter(Meeting::plenary).findFirst().orElseThrow().id().path() + "/conformity";
        for (var ending : new String[] {"", ".pdf", ".docx"}) {
            assertThat(visitors.as("sys").get(path + ending).status()).isEqualTo(403);
        }
    }

    private static Acting who(String name, Function function, String scope) {
        return new Acting(UUID.randomUUID(), name, new Capacity(function, scope));
    }

    private static String said(byte[] pdf) throws Exception {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private static String written(byte[] word) throws Exception {
        try (var read = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
            return read.getText().replaceAll("\\s+", " ");
        }
    }
}
