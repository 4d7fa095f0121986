package palabre.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static palabre.files.Papers.ascii;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.Visitor.Page;
import palabre.Visitors;

/// What people bring by mistake or by malice, over HTTP: a clear sentence, nothing lost, nothing half kept.
@HouseTest
class WrongFilesTests {

    @Autowired Visitors visitors;
    @Autowired JdbcClient sql;
    @Value("${palabre.data}") Path data;

    String meeting;

    @BeforeEach
    void aPlenaryToHost() {
        meeting = Plenaries.toHost(visitors);
    }

    @Test
    void aParcelThatWouldFillTheDiskIsRefused() {
        var refused = bring("tableau.docx", Papers.docx(Map.of("word/media/a.xml", new byte[30_000_000])));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(wrong(refused)).isEqualTo("Une fois décompressé, ce fichier serait démesuré ; il n’est pas accepté.");
        assertThat(data.resolve("files/drafts")).isEmptyDirectory();
    }

    @Test
    void aPdfThatIsNoneOrIsCutIsRefused() {
        assertThat(wrong(bring("lettre.pdf", ascii("Ceci n'est pas un PDF.")))).isEqualTo("Le nom de ce fichier annonce PDF, mais son contenu est autre chose.");
        assertThat(wrong(bring("lettre.pdf", java.util.Arrays.copyOf(Papers.pdf("x".repeat(9_000)), 5_000)))).isEqualTo("Ce fichier est incomplet ou abîmé : personne ne pourrait l’ouvrir.");
        assertThat(wrong(bring("lettre.pdf", ascii("MZ" + "\0".repeat(200) + "%PDF-1.4 startxref 9 %%EOF")))).startsWith("Ce");
    }

    @Test
    void aPdfOfTenThousandPagesIsTakenAsItIs() throws IOException {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 0; i < 10_000; i++) {
                document.addPage(new PDPage());
            }
            document.save(pdf);
        }
        assertTaken("rapport.pdf", pdf.toByteArray());
    }

    @Test
    void anEncryptedPdfIsTakenAsItIs() throws IOException {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(pdf);
        }
        assertTaken("chiffré.pdf", pdf.toByteArray());
    }

    @Test
    void theSameContentTwiceLiesOnceUnderItsTwoNames() throws IOException {
        var content = Papers.pdf("the same for two countries");
        assertThat(bring("lettre de Lomé.pdf", content).status()).isEqualTo(303);
        assertThat(visitors.as("fp.gh").upload(meeting + "/candidatures", "scan", "letter from Accra.pdf", content, "city", "Accra", "letter", "Lettre 4", "means", "Palais").status())
                .isEqualTo(303);
        var fingerprint = java.util.HexFormat.of().formatHex(Drafts.sha256().digest(content));
        assertThat(sql.sql("select scan_name from meetings.candidature where scan = :content order by scan_name").param("content", fingerprint).query(String.class).list())
                .containsExactly("letter from Accra.pdf", "lettre de Lomé.pdf");
        assertThat(sql.sql("select count(*) from files.content where fingerprint = :content").param("content", fingerprint).query(Integer.class).single()).isEqualTo(1);
    }

    /// A name with line ends comes as browsers write them; in a request of our own they would end its head.
    @Test
    void noNameLeadsOutOfItsFolderOrBreaksALine() {
        bring("..%2F../../etc/cron.d/%0D%0Apalabre.pdf", Papers.pdf("name"));
        assertThat(visitors.as("fp.tg").get(meeting).document().select("a[href$=/letter]").text()).isEqualTo("palabre.pdf");
        assertThat(data.resolve("files/drafts")).isEmptyDirectory();
    }

    @Test
    void aDiskThatIsFullIsSaidAndNothingIsHalfKept() throws Exception {
        bring("avant.pdf", Papers.pdf("before"));
        var drafts = data.resolve("files/drafts");
        var mounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", drafts.toString()).redirectErrorStream(true).start().waitFor() == 0;
        assumeTrue(mounted, "only root may mount a disk of one megabyte");
        try {
            var before = sql.sql("select count(*) from files.content").query(Integer.class).single();
            var refused = visitors.as("fp.gh").upload(meeting + "/candidatures", "scan", "lettre.pdf", Papers.pdf("no room"), "city", "Accra", "letter", "Lettre 4", "means", "Palais");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.words()).contains("Il n’y a plus de place pour des fichiers. Rien n’a été enregistré ; prévenez l’administrateur technique.");
            assertThat(sql.sql("select count(*) from files.content").query(Integer.class).single()).isEqualTo(before);
            assertThat(sql.sql("select count(*) from meetings.candidature where city = 'Accra' and meeting = :meeting::uuid").param("meeting", meeting.substring("/meetings/".length()))
                    .query(Integer.class).single()).isZero();
            assertThat(drafts).isEmptyDirectory();
        } finally {
            new ProcessBuilder("umount", drafts.toString()).start().waitFor();
        }
    }

    @Test
    void aDiskThatIsFullIsSaidBeforeAFileComesInPieces() throws Exception {
        var uploads = Files.createDirectories(data.resolve("files/uploads"));
        var mounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", uploads.toString()).redirectErrorStream(true).start().waitFor() == 0;
        assumeTrue(mounted, "only root may mount a disk of one megabyte");
        try {
            var refused = visitors.as("fp.tg").speak("POST", "/uploads", java.net.http.HttpRequest.BodyPublishers.noBody(), "Tus-Resumable", "1.0.0", "Upload-Length", "1000");
            assertThat(refused.status()).isEqualTo(507);
            assertThat(refused.words()).isEqualTo("Il n’y a plus de place pour des fichiers. Rien n’a été enregistré ; prévenez l’administrateur technique.");
        } finally {
            new ProcessBuilder("umount", uploads.toString()).start().waitFor();
        }
    }

    private void assertTaken(String name, byte[] content) {
        assertThat(bring(name, content).status()).isEqualTo(303);
        var reader = visitors.as("fp.tg");
        assertThat(reader.take(reader.get(meeting).document().select("a[href$=/letter]").attr("href")).body()).isEqualTo(content);
    }

    private Page bring(String name, byte[] content) {
        return visitors.as("fp.tg").upload(meeting + "/candidatures", "scan", name, content, "city", "Lomé", "letter", "Lettre 3", "means", "Palais des congrès");
    }

    private static String wrong(Page refused) {
        assertThat(refused.status()).isEqualTo(422);
        return refused.document().getElementById("scan-error").text();
    }
}
