package palabre.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.Visitor;
import palabre.Visitor.Page;
import palabre.Visitors;

/// Files that come in pieces, over HTTP, and the forms that take them: here the letter of a country that asks to host.
@HouseTest
class UploadTests {

    static final byte[] LETTER = Papers.pdf("Lomé se porte candidate. ".repeat(40_000));

    @Autowired Visitors visitors;
    @Autowired Sweep sweep;
    @Autowired JdbcClient sql;
    @Value("${palabre.data}") Path data;

    Visitor bringer;
    String meeting;

    @BeforeEach
    void aPlenaryToHost() {
        meeting = Plenaries.toHost(visitors);
        bringer = visitors.as("fp.tg");
    }

    @Test
    void aFileComesInPiecesAndItsFormBringsTheToken() throws IOException {
        var upload = begun("lettre signée.pdf", LETTER.length);
        assertThat(piece(upload, 0, Arrays.copyOf(LETTER, 300_000)).answer().headers().firstValue("Upload-Offset")).contains("300000");
        assertThat(standing(upload)).isEqualTo(300_000);
        assertThat(piece(upload, 300_000, Arrays.copyOfRange(LETTER, 300_000, LETTER.length)).status()).isEqualTo(204);
        assertThat(standing(upload)).isEqualTo(LETTER.length);

        assertThat(stand(bringer, token(upload), "Lomé").status()).isEqualTo(303);

        var letter = visitors.as("fp.tg").get(meeting).document().select("a[href$=/letter]");
        assertThat(letter.text()).isEqualTo("lettre signée.pdf");
        assertThat(bringer.take(letter.attr("href")).body()).isEqualTo(LETTER);
        assertThat(head(bringer, upload).status()).isEqualTo(404);
        assertThat(pieces(upload)).doesNotExist();
        assertThat(stand(bringer, token(upload), "Lomé").document().getElementById("scan-error").text()).as("a token is used once")
                .isEqualTo("Ce fichier n’est plus ici : il a déjà servi, ou un jour a passé. Choisissez-le de nouveau.");
    }

    @Test
    void theFormThatComesBackKeepsTheFile() {
        var upload = whole("lettre.pdf", LETTER);
        var refused = stand(bringer, token(upload), "");
        assertThat(refused.status()).isEqualTo(422);
        var kept = refused.document().select("input[type=hidden][name=scan]");
        assertThat(kept.val()).isEqualTo(token(upload));
        assertThat(kept.attr("data-name")).isEqualTo("lettre.pdf");
        assertThat(refused.document().getElementById("scan-error")).isNull();
        assertThat(stand(bringer, kept.val(), "Lomé").status()).isEqualTo(303);
    }

    @Test
    void whatIsNotALetterIsToldBesideItsField() {
        var upload = whole("lettre.pdf", "<html><body>non</body></html>".getBytes(UTF_8));
        var refused = stand(bringer, token(upload), "Lomé");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().getElementById("scan-error").text()).isEqualTo("Le nom de ce fichier annonce PDF, mais son contenu est autre chose.");
        assertThat(refused.document().select("input[type=hidden][name=scan]")).isEmpty();
    }

    @Test
    void aHalfFileIsNoFile() {
        var upload = begun("lettre.pdf", LETTER.length);
        piece(upload, 0, Arrays.copyOf(LETTER, 1000));
        assertThat(stand(bringer, token(upload), "Lomé").status()).isEqualTo(422);
    }

    @Test
    void anotherPersonsUploadIsNotThere() {
        var half = begun("lettre.pdf", LETTER.length);
        var whole = whole("autre.pdf", LETTER);
        for (var other : List.of("aut.tg", "pres.ci", "sys")) {
            var stranger = visitors.as(other);
            assertThat(head(stranger, half).status()).as(other).isEqualTo(404);
            assertThat(patch(stranger, half, 0, BodyPublishers.ofByteArray(new byte[10])).status()).as(other).isEqualTo(404);
            assertThat(speak(stranger, "DELETE", half, BodyPublishers.noBody()).status()).as(other).isEqualTo(404);
        }
        assertThat(stand(visitors.as("aut.tg"), token(whole), "Lomé").document().getElementById("scan-error").text()).startsWith("Ce fichier n’est plus ici");
        assertThat(standing(half)).isZero();
        assertThat(standing(whole)).isEqualTo(LETTER.length);
    }

    @Test
    void nobodyBringsAFileUnasked() {
        var stranger = visitors.anyone();
        assertThat(begin(stranger, "lettre.pdf", 10, 20_000_000).status()).isEqualTo(303);
        assertThat(head(stranger, "/uploads/" + UUID.randomUUID()).status()).isEqualTo(303);
        assertThat(bringer.forge("/uploads").status()).isEqualTo(403);
        assertThat(head(bringer, "/uploads/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(head(bringer, "/uploads/no-such-thing").status()).isEqualTo(404);
        for (var nonsense : List.of("no-such-thing", UUID.randomUUID().toString(), "../../etc/passwd")) {
            assertThat(stand(bringer, nonsense, "Lomé").status()).as(nonsense).isEqualTo(422);
        }
    }

    @Test
    void whatCannotBeTakenIsRefusedBeforeItIsSent() {
        var heavy = begin(bringer, "lettre.pdf", 20_000_001, 20_000_000);
        assertThat(heavy.status()).isEqualTo(413);
        assertThat(heavy.words()).isEqualTo("Ce fichier est trop lourd (20 Mo) : 20 Mo au plus.");
        assertThat(begin(bringer, "lettre.pdf", 600_000_000, Long.MAX_VALUE).status()).as("the house has its own bound").isEqualTo(413);
        assertThat(begin(bringer, "lettre.pdf", 0, 20_000_000).body()).isEqualTo("Ce fichier est vide.");
        assertThat(begin(bringer, "é".repeat(1500) + ".pdf", 10, 20_000_000).status()).isEqualTo(201);
        assertThat(speak(bringer, "POST", "/uploads", BodyPublishers.noBody(), "Upload-Length", "10", "Upload-Metadata", "filename ***, ,,").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt", "es"})
    void theRefusalIsInTheLanguageOfTheReader(String language) {
        var reader = visitors.reading(language).signIn("fp.tg@demo.example", Visitors.PASSWORD);
        assertThat(begin(reader, "lettre.pdf", 30_000_000, 20_000_000).body()).contains("30").doesNotContain("files.", "{", "fichier est");
    }

    @Test
    void theProtocolIsSpokenToTheLetter() {
        var spoken = bringer.speak("OPTIONS", "/uploads", BodyPublishers.noBody());
        assertThat(spoken.status()).isEqualTo(204);
        assertThat(spoken.answer().headers().map()).containsEntry("tus-version", List.of("1.0.0")).containsEntry("tus-max-size", List.of("67108864"))
                .containsEntry("tus-extension", List.of("creation,expiration,termination"));
        var other = bringer.speak("POST", "/uploads", BodyPublishers.noBody(), "Tus-Resumable", "0.2.2", "Upload-Length", "10");
        assertThat(other.status()).isEqualTo(412);
        assertThat(other.answer().headers().firstValue("Tus-Version")).contains("1.0.0");

        var upload = begun("lettre.pdf", 20);
        assertThat(patch(bringer, upload, 5, BodyPublishers.ofByteArray(new byte[5])).status()).isEqualTo(409);
        assertThat(speak(bringer, "PATCH", upload, BodyPublishers.ofByteArray(new byte[5]), "Upload-Offset", "0", "Content-Type", "text/plain").status())
                .isEqualTo(415);
        assertThat(patch(bringer, upload, 0, BodyPublishers.ofByteArray(new byte[50])).answer().headers().firstValue("Upload-Offset")).as("never more than announced")
                .contains("20");
        assertThat(head(bringer, upload).answer().headers().map()).containsEntry("upload-length", List.of("20")).containsEntry("cache-control", List.of("no-store"))
                .containsEntry("tus-resumable", List.of("1.0.0")).containsKey("upload-expires");
        assertThat(speak(bringer, "DELETE", upload, BodyPublishers.noBody()).status()).isEqualTo(204);
        assertThat(head(bringer, upload).status()).isEqualTo(404);
        assertThat(pieces(upload)).doesNotExist();
    }

    @Test
    void whatCameBeforeACutCounts() throws Exception {
        var upload = begun("lettre.pdf", LETTER.length);
        var cut = new SequenceInputStream(new ByteArrayInputStream(LETTER, 0, 400_000), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line was cut");
            }
        });
        var body = BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> cut), LETTER.length);
        assertThatThrownBy(() -> patch(bringer, upload, 0, body)).hasRootCauseMessage("the line was cut");

        var arrived = arrived(upload);
        assertThat(arrived).isBetween(1L, 400_000L);
        assertThat(piece(upload, arrived, Arrays.copyOfRange(LETTER, (int) arrived, LETTER.length)).status()).isEqualTo(204);
        assertThat(stand(bringer, token(upload), "Lomé").status()).isEqualTo(303);
        assertThat(bringer.take(bringer.get(meeting).document().select("a[href$=/letter]").attr("href")).body()).isEqualTo(LETTER);
    }

    @Test
    void theSameFileForTheSameFieldIsTakenUpWhereItWasLeft() {
        var upload = begun("lettre.pdf", LETTER.length);
        piece(upload, 0, Arrays.copyOf(LETTER, 1000));
        var again = begin(visitors.as("fp.tg"), "lettre.pdf", LETTER.length, 20_000_000);
        assertThat(again.location()).isEqualTo(upload);
        assertThat(again.answer().headers().firstValue("Upload-Offset")).contains("1000");
        assertThat(begun("autre.pdf", LETTER.length)).isNotEqualTo(upload);
    }

    @Test
    void piecesTheDiskHasLostAreAskedForAgain() throws IOException {
        var upload = begun("lettre.pdf", LETTER.length);
        piece(upload, 0, Arrays.copyOf(LETTER, 1000));
        java.nio.file.Files.write(pieces(upload), Arrays.copyOf(LETTER, 400));
        assertThat(standing(upload)).isEqualTo(400);
        piece(upload, 400, Arrays.copyOfRange(LETTER, 400, 900));
        assertThat(java.nio.file.Files.readAllBytes(pieces(upload))).isEqualTo(Arrays.copyOf(LETTER, 900));
    }

    @Test
    void aDayWithoutAPieceAndItIsGone() throws IOException {
        var old = whole("vieille.pdf", LETTER);
        var young = whole("jeune.pdf", LETTER);
        sql.sql("update files.upload set touched = now() - interval '25 hours' where id = :id::uuid").param("id", token(old)).update();
        java.nio.file.Files.setLastModifiedTime(pieces(old), java.nio.file.attribute.FileTime.fromMillis(0));
        assertThat(head(bringer, old).status()).isEqualTo(404);
        assertThat(stand(bringer, token(old), "Lomé").status()).isEqualTo(422);
        sweep.sweep();
        assertThat(pieces(old)).doesNotExist();
        assertThat(pieces(young)).exists();
        assertThat(head(bringer, young).status()).isEqualTo(200);
    }

    @Test
    void whoeverBeginsTooManyLosesTheOldest() {
        var first = whole("0.pdf", LETTER);
        for (int i = 1; i <= 20; i++) {
            begun(i + ".pdf", 10);
        }
        assertThat(head(bringer, first).status()).isEqualTo(404);
        assertThat(pieces(first)).doesNotExist();
        assertThat(sql.sql("select count(*) from files.upload where place = :place").param("place", meeting).query(Integer.class).single()).isEqualTo(20);
    }

    private Page begin(Visitor visitor, String name, long size, long most) {
        var told = Stream.of("filename", name, "place", meeting, "modified", "1", "most", "" + most).toList();
        var metadata = new StringBuilder();
        for (int i = 0; i < told.size(); i += 2) {
            metadata.append(told.get(i)).append(' ').append(Base64.getEncoder().encodeToString(told.get(i + 1).getBytes(UTF_8))).append(',');
        }
        return speak(visitor, "POST", "/uploads", BodyPublishers.noBody(), "Upload-Length", "" + size, "Upload-Metadata", metadata.toString());
    }

    private String begun(String name, long size) {
        var begun = begin(bringer, name, size, 20_000_000);
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        return begun.location();
    }

    private String whole(String name, byte[] content) {
        var upload = begun(name, content.length);
        assertThat(piece(upload, 0, content).status()).isEqualTo(204);
        return upload;
    }

    private Page piece(String upload, long offset, byte[] content) {
        return patch(bringer, upload, offset, BodyPublishers.ofByteArray(content));
    }

    private static Page patch(Visitor visitor, String upload, long offset, BodyPublisher body) {
        return speak(visitor, "PATCH", upload, body, "Upload-Offset", "" + offset, "Content-Type", "application/offset+octet-stream");
    }

    private static Page head(Visitor visitor, String upload) {
        return speak(visitor, "HEAD", upload, BodyPublishers.noBody());
    }

    private static Page speak(Visitor visitor, String method, String path, BodyPublisher body, String... headers) {
        return visitor.speak(method, path, body, Stream.concat(Stream.of("Tus-Resumable", "1.0.0"), Stream.of(headers)).toArray(String[]::new));
    }

    private long standing(String upload) {
        return head(bringer, upload).answer().headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    /// The house notices a moment after the one who was cut.
    private long arrived(String upload) throws InterruptedException {
        long before = -1;
        for (int i = 0; i < 100; i++) {
            var now = standing(upload);
            if (now > 0 && now == before) {
                return now;
            }
            before = now;
            Thread.sleep(50);
        }
        return before;
    }

    private Page stand(Visitor visitor, String token, String city) {
        return visitor.post(meeting + "/candidatures", "scan", token, "city", city, "letter", "Lettre 3", "means", "Palais des congrès");
    }

    private static String token(String upload) {
        return upload.substring("/uploads/".length());
    }

    private Path pieces(String upload) {
        return data.resolve("files/uploads").resolve(token(upload));
    }
}
