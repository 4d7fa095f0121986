package palabre.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Visitor.Page;
import palabre.Visitors;
import palabre.journal.Journal;

/// The letterhead over HTTP: taken away, brought back, looked at, put to use.
@HouseTest
class LetterheadTests {

    @Autowired Visitors visitors;
    @Autowired Letterheads letterheads;
    @Autowired Journal journal;

    @Test
    void theSecretariatBringsItsOwnLooksAtItAndPutsItToUse() throws Exception {
        var secretariat = visitors.as("sg.ci");
        var before = letterheads.file(Letterhead.IN_USE);
        var own = LetterheadCheckTests.edited(letterhead -> letterhead.getHeaderList().forEach(header -> header.createParagraph().createRun().setText("Présidence ivoirienne")));

        assertThat(secretariat.upload("/letterhead", "file", "en-tête.docx", own).status()).isEqualTo(303);
        var kept = letterheads.all().getFirst();
        assertThat(letterheads.file(Letterhead.IN_USE)).as("not used before it is adopted").isEqualTo(before);
        assertThat(letterheads.file(kept.number())).isEqualTo(own);
        assertThat(PapersTests.text(secretariat.take("/letterhead/%d/sample".formatted(kept.number())).body())).contains("Présidence ivoirienne", "texte d’essai");
        assertThat(secretariat.get("/letterhead").words()).contains("À mettre en usage");

        assertThat(secretariat.post("/letterhead/%d/adoption".formatted(kept.number())).status()).isEqualTo(303);
        assertThat(letterheads.file(Letterhead.IN_USE)).isEqualTo(own);
        assertThat(journal.of("letterhead:" + kept.number(), 5)).extracting(Journal.Entry::act).containsExactly("LetterheadAdopted", "LetterheadDeposited");

        var first = letterheads.all().getLast().number();
        assertThat(visitors.as("pres.ci").post("/letterhead/%d/adoption".formatted(first)).status()).isEqualTo(303);
        assertThat(letterheads.file(Letterhead.IN_USE)).as("the former one was kept").isEqualTo(DefaultLetterhead.file());
    }

    @Test
    void aBrokenOneIsRefusedWithThePlaceAndTheReasonAndTheFormerStays() throws Exception {
        var secretariat = visitors.as("sg.ci");
        var before = letterheads.all().size();
        var maimed = LetterheadCheckTests.edited(letterhead -> letterhead.getStyles().getStyle("Notice").getCTStyle().getName().setVal("Autre"));
        var spied = LetterheadCheckTests.edited(letterhead -> letterhead.getFooterList().getFirst().getPackagePart()
                .addExternalRelationship("https://traceur.example/logo.png", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"));

        assertRefused(secretariat.upload("/letterhead", "file", "a.docx", maimed), "Un style manque", "Notice");
        assertRefused(secretariat.upload("/letterhead", "file", "a.docx", spied), "Pied de page", "https://traceur.example/logo.png");
        assertRefused(secretariat.upload("/letterhead", "file", "a.docx", Arrays.copyOf(DefaultLetterhead.file(), 900)), "Ce fichier");
        assertRefused(secretariat.upload("/letterhead", "file", "a.docx", "bonjour".getBytes(StandardCharsets.UTF_8)), "son contenu est autre chose");
        assertRefused(secretariat.upload("/letterhead", "file", "a.docx", new byte[2_100_000]), "trop lourd");
        assertRefused(secretariat.upload("/letterhead", "file", "", new byte[0]), "Choisissez un fichier");
        assertThat(letterheads.all()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fp.tg", "aut.tg", "sys"})
    void itIsNotForEveryone(String login) {
        var other = visitors.as(login);
        assertThat(other.get("/letterhead").status()).isEqualTo(403);
        assertThat(other.get("/letterhead/0/file").status()).isEqualTo(403);
        assertThat(other.post("/letterhead/1/adoption").status()).isEqualTo(403);
        assertThat(other.upload("/letterhead", "file", "a.docx", DefaultLetterhead.file()).status()).isEqualTo(403);
    }

    @Test
    void theRegionalOfficeReadsItAndDoesNotChangeIt() {
        var office = visitors.as("brrc");
        assertThat(office.get("/letterhead").status()).isEqualTo(200);
        assertThat(office.take("/letterhead/0/file").body()).startsWith('P', 'K');
        assertThat(office.get("/letterhead").document().select("input[type=file]")).isEmpty();
        assertThat(office.upload("/letterhead", "file", "a.docx", DefaultLetterhead.file()).status()).isEqualTo(403);
        assertThat(office.get("/letterhead/999/file").status()).isEqualTo(404);
    }

    private static void assertRefused(Page page, String... because) {
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains(because);
        assertThat(page.document().select("[aria-invalid]")).isNotEmpty();
    }
}
