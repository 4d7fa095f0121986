package palabre.files;

import static org.assertj.core.api.Assertions.assertThat;
import static palabre.files.Papers.ascii;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

/// What a file is, is told by looking into it.
class ExaminationTests {

    @TempDir
    Path folder;

    @Test
    void whatMayBeBroughtIsRecognisedWhateverItIsCalled() throws Exception {
        assertThat(kind("lettre.pdf", Papers.pdf("lettre"))).isEqualTo(Kind.PDF);
        assertThat(kind("scan", Papers.pdf("lettre"))).isEqualTo(Kind.PDF);
        assertThat(kind("scan.pdf", picture("png"))).isEqualTo(Kind.PNG);
        assertThat(kind("scan.jpeg", picture("jpg"))).isEqualTo(Kind.JPEG);
        assertThat(kind("scan.tif", picture("tiff"))).isEqualTo(Kind.TIFF);
        assertThat(kind("rapport.docx", Papers.docx(Map.of()))).isEqualTo(Kind.DOCX);
        assertThat(kind("rapport.odt", Papers.odt(Map.of()))).isEqualTo(Kind.ODT);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(why("lettre.pdf", new byte[0])).isEqualTo("files.wrong.empty");
    }

    @Test
    void aHeavierFileThanTheFieldTakesIsRefused() {
        assertThat(why("lettre.pdf", Papers.pdf("x".repeat(2000)), Accepted.SCANS.upTo(1000))).isEqualTo("files.wrong.heavy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4d5a90000300000004000000ffff0000b800000000000000400000000000000000000000000000000000000000000000000000000000000080000000",
        "7f454c4602010100000000000000000003003e0001000000", "23212f62696e2f73680a726d202d7266202f0a", "cafebabe0000003400"})
    void aProgramIsRefusedWhateverItIsCalled(String head) {
        assertThat(why("lettre.pdf", Arrays.copyOf(HexFormat.of().parseHex(head), 2000))).isEqualTo("files.wrong.program");
    }

    @Test
    void aPageOfTheWebCalledPdfIsNotOne() {
        assertThat(why("lettre.pdf", ascii("<!doctype html><html><body><script>alert(1)</script></body></html>"))).isEqualTo("files.wrong.mistaken");
        assertThat(why("lettre.html", ascii("<!doctype html><html><body></body></html>"))).isEqualTo("files.wrong.other");
    }

    @Test
    void whatWasCutOnTheWayIsRefused() {
        var whole = Papers.pdf("x".repeat(5000));
        assertThat(why("lettre.pdf", Arrays.copyOf(whole, 3000))).isEqualTo("files.wrong.damaged");
        assertThat(why("scan.png", Arrays.copyOf(picture("png"), 60))).isEqualTo("files.wrong.damaged");
        var office = Papers.docx(Map.of());
        assertThat(why("rapport.docx", Arrays.copyOf(office, office.length - 30))).isEqualTo("files.wrong.damaged");
    }

    @Test
    void macrosAreRefusedWhereverTheyHide() {
        assertThat(why("a.docx", Papers.docx(Map.of("word/vbaProject.bin", new byte[10])))).isEqualTo("files.wrong.macros");
        assertThat(why("a.docx", Papers.office("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of()))).isEqualTo("files.wrong.macros");
        assertThat(why("a.docx", Papers.docx(Map.of("word/embeddings/budget.xlsm", new byte[10])))).isEqualTo("files.wrong.macros");
        assertThat(why("a.odt", Papers.odt(Map.of("Basic/Standard/Module1.xml", new byte[10])))).isEqualTo("files.wrong.macros");
    }

    @Test
    void aProgramInsideAnOfficeFileIsRefused() {
        assertThat(why("a.docx", Papers.docx(Map.of("word/embeddings/object1.bin", ascii("MZ this is one"))))).isEqualTo("files.wrong.program");
        assertThat(why("a.docx", Papers.docx(Map.of("word/media/run.exe", new byte[10])))).isEqualTo("files.wrong.program");
    }

    @Test
    void aParcelThatWouldFillTheDiskIsRefused() {
        assertThat(why("a.docx", Papers.docx(Map.of("word/media/a.xml", new byte[30_000_000])))).isEqualTo("files.wrong.bomb");
        var many = new HashMap<String, byte[]>();
        for (int i = 0; i < 20_001; i++) {
            many.put("word/" + i, new byte[0]);
        }
        assertThat(why("a.docx", Papers.docx(many))).isEqualTo("files.wrong.bomb");
        assertThat(folder.resolve("drafts")).isEmptyDirectory();
    }

    @Test
    void aParcelOfSomethingElseIsRefused() {
        assertThat(why("photos.zip", Papers.zip(Map.of("a.txt", ascii("a")), Map.of()))).isEqualTo("files.wrong.other");
        assertThat(why("a.docx", Papers.zip(Map.of("a.txt", ascii("a")), Map.of()))).isEqualTo("files.wrong.mistaken");
    }

    @Test
    void anOldOrLockedOfficeFileIsNamedAsSuch() {
        assertThat(why("rapport.doc", Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 4096))).isEqualTo("files.wrong.old");
    }

    private Kind kind(String name, byte[] content) throws IOException, Unacceptable {
        return examined(name, content, Accepted.PAPERS);
    }

    private String why(String name, byte[] content) {
        return why(name, content, Accepted.PAPERS);
    }

    private String why(String name, byte[] content, Accepted accepted) {
        try {
            return "taken as " + examined(name, content, accepted);
        } catch (Unacceptable refused) {
            return refused.why().key();
        } catch (IOException failed) {
            return failed.toString();
        }
    }

    private Kind examined(String name, byte[] content, Accepted accepted) throws IOException, Unacceptable {
        return new Examination(new Drafts(folder.resolve("drafts"), 0)).examined(name, content.length, new ByteArrayResource(content), accepted);
    }

    private static byte[] picture(String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
