package palabre.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import palabre.files.Kind;
import palabre.search.Reading.Read;
import palabre.search.Reading.Unread;
import palabre.search.Reading.Why;

/// What is read in a file, of whatever kind, and what becomes of one that cannot be read.
class LectorTests {

    final Lector lector = new Lector();

    @TempDir
    Path folder;

    @Test
    void aPdfIsReadPageByPageUnderItsTitle() throws IOException {
        assertThat(read(Kind.PDF, Written.pdf("Rapport d’étape", "Interconnexion des systèmes\ndouaniers", "Deuxième page")))
                .isEqualTo(new Read("Rapport d’étape", "Interconnexion des systèmes\ndouaniers\nDeuxième page", true));
    }

    @Test
    void wordIsReadParagraphByParagraphAndCellByCell() throws IOException {
        assertThat(read(Kind.DOCX, Written.word("Plan de travail", "Premier  paragraphe", "Œuvre commune")))
                .isEqualTo(new Read("Plan de travail", "Premier paragraphe\nŒuvre commune\nBénin\nTogo", true));
    }

    @Test
    void aWorkbookIsReadForItsWords() throws IOException {
        assertThat(read(Kind.XLSX, Written.sheet("Délai de dédouanement", "Recettes"))).isEqualTo(new Read("", "Délai de dédouanement\nRecettes", true));
    }

    @Test
    void slidesAreReadInTheirOrder() throws IOException {
        var slides = IntStream.rangeClosed(1, 11).mapToObj(number -> "Diapositive numéro " + number).toArray(String[]::new);
        assertThat(read(Kind.PPTX, Written.slides(slides))).isEqualTo(new Read("", String.join("\n", slides), true));
    }

    @Test
    void openDocumentsAreReadToo() throws IOException {
        assertThat(read(Kind.ODT, Written.openDocument("text", "Ata", """
                <office:text><text:tracked-changes><text:p>apagado</text:p></text:tracked-changes><text:h>Recomendações</text:h>\
                <text:p>da <text:span>Comissão</text:span><text:s/>técnica<text:line-break/>e\nnotas</text:p></office:text>""")))
                .isEqualTo(new Read("Ata", "Recomendações\nda Comissão técnica e notas", true));
        assertThat(read(Kind.ODS, Written.openDocument("spreadsheet", "", """
                <office:spreadsheet><table:table><table:table-row><table:table-cell><text:p>Ingresos</text:p></table:table-cell>\
                <table:table-cell><text:p>2027</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>""")))
                .isEqualTo(new Read("", "Ingresos\n2027", true));
        assertThat(read(Kind.ODP, Written.openDocument("presentation", "", """
                <office:presentation><draw:page><draw:frame><draw:text-box><text:p>Single window</text:p></draw:text-box></draw:frame></draw:page></office:presentation>""")))
                .isEqualTo(new Read("", "Single window", true));
    }

    @Test
    void whatIsLockedSaysSo() throws IOException {
        assertThat(read(Kind.PDF, Written.locked("secret", "Rien à lire"))).isEqualTo(new Unread(Why.LOCKED));
        assertThat(read(Kind.ODT, Written.openDocument("text", "", "", "<manifest:encryption-data/>"))).isEqualTo(new Unread(Why.LOCKED));
    }

    @Test
    void whatAnyoneMayOpenIsReadThoughItIsProtected() throws IOException {
        assertThat(read(Kind.PDF, Written.locked("", "Lecture seule"))).isEqualTo(new Read("", "Lecture seule", true));
    }

    @Test
    void aPictureHasNoWords() throws IOException {
        assertThat(read(Kind.PDF, Written.pdf("Scan", ""))).isEqualTo(new Unread(Why.PICTURE));
        assertThat(read(Kind.PNG, new byte[] {1})).isEqualTo(new Unread(Why.PICTURE));
    }

    @Test
    void whatIsBrokenIsToldAndNeverThrown() throws IOException {
        var pdf = Written.pdf("", "Une page");
        for (var kind : new Kind[] {Kind.PDF, Kind.DOCX, Kind.XLSX, Kind.PPTX, Kind.ODT}) {
            assertThat(read(kind, new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(new Unread(Why.DAMAGED));
            assertThat(read(kind, new byte[0])).isEqualTo(new Unread(Why.DAMAGED));
        }
        assertThat(read(Kind.PDF, Arrays.copyOf(pdf, pdf.length / 3))).isEqualTo(new Unread(Why.DAMAGED));
        assertThat(read(Kind.ODT, Written.openDocument("text", "", "<office:text>"))).isEqualTo(new Unread(Why.DAMAGED));
    }

    @Test
    void ofWhatBreaksHalfwayTheFirstHalfIsRead() throws IOException {
        assertThat(read(Kind.ODT, Written.openDocument("text", "", "<office:text><text:p>Avant</text:p><broken>"))).isEqualTo(new Read("", "Avant", false));
    }

    @Test
    void aTextWithoutEndIsReadToAPoint() throws IOException {
        var endless = "<office:text>" + "<text:p>encore et encore</text:p>".repeat(60_000) + "</office:text>";
        var read = (Read) read(Kind.ODT, Written.openDocument("text", "", endless));
        assertThat(read.text()).hasSize(Words.MOST).startsWith("encore et encore\n");
        assertThat(read.whole()).isFalse();
    }

    @Test
    void aParcelThatUnpacksWithoutEndIsLeftInTime() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("word/document.xml", "<w><p><t>Début</t></p><x>" + " ".repeat(66_000_000) + "</x></w>");
        assertThat(read(Kind.DOCX, Written.zip(parts))).isEqualTo(new Read("", "Début", false));
    }

    @Test
    void entitiesOfItsOwnMakeAFileUnreadable() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("content.xml", "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><d><p>&a;</p></d>");
        assertThat(read(Kind.ODT, Written.zip(parts))).isEqualTo(new Unread(Why.DAMAGED));
    }

    @Test
    void whoeverHasNoTimeLeftKeepsWhatWasRead() throws IOException {
        var file = Files.write(folder.resolve("long.pdf"), Written.pdf("", "Une page"));
        assertThat(Lector.read(Kind.PDF, file, new Words(Words.MOST, Duration.ofSeconds(-1)))).isEqualTo(new Unread(Why.DAMAGED));
    }

    private Reading read(Kind kind, byte[] content) throws IOException {
        return lector.read(kind, new ByteArrayResource(content));
    }
}
