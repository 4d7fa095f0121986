package palabre.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Visitor.Page;
import palabre.Visitors;
import palabre.files.Papers;

/// SM-16: the letter by which a country asks to host, scanned, over HTTP.
@HouseTest
class CandidatureLetterTests {

    static final byte[] LETTER = Papers.pdf("Lomé se porte candidate ".repeat(200));

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;
    @Autowired Candidatures candidatures;

    static int year = 2041;
    String path;

    @BeforeEach
    void aPlenaryToHost() {
        year += 2;
        var planned = visitors.as("pres.ci").post("/meetings", "first", year + "-02-06", "last", year + "-02-08", "host", "CI", "city", "Abidjan",
                "mode", "IN_PERSON", "chair", "CI", "reason-R-PLEN-05", "Reprise du rythme après un report ancien");
        assertThat(planned.status()).as(planned.words()).isEqualTo(303);
        path = planned.location();
    }

    @Test
    void aLetterComesWithTheCandidatureAndIsTakenAwayUnchanged() {
        assertThat(stand("Lettre n° 12 – Lomé.pdf", LETTER).status()).isEqualTo(303);
        assertThat(visitors.as("fp.tg").get(path).words()).contains("Lettre n° 12 – Lomé.pdf PDF, 5 ko");

        var taken = visitors.as("fp.tg").take(letter());

        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).isEqualTo(LETTER);
        assertThat(taken.headers().map()).contains(
                java.util.Map.entry("content-type", List.of("application/pdf")), java.util.Map.entry("x-content-type-options", List.of("nosniff")),
                java.util.Map.entry("content-security-policy", List.of("default-src 'none'; sandbox")));
        assertThat(taken.headers().firstValue("content-disposition").orElseThrow()).startsWith("attachment;")
                .endsWith("filename*=UTF-8''Lettre%20n%C2%B0%2012%20%E2%80%93%20Lom%C3%A9.pdf");
    }

    @Test
    void aCutDownloadIsTakenUpWhereItStopped() {
        stand("lettre.pdf", LETTER);
        var reader = visitors.as("fp.tg");
        var tag = reader.take(letter()).headers().firstValue("etag").orElseThrow();

        var rest = reader.take(letter(), "Range", "bytes=1000-", "If-Range", tag);
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(LETTER, 1000, LETTER.length));
        assertThat(rest.headers().firstValue("content-range")).contains("bytes 1000-%d/%d".formatted(LETTER.length - 1, LETTER.length));
        assertThat(reader.take(letter(), "Range", "bytes=-10").body()).isEqualTo(Arrays.copyOfRange(LETTER, LETTER.length - 10, LETTER.length));
        assertThat(reader.take(letter(), "Range", "bytes=0-0").body()).hasSize(1);

        assertThat(reader.take(letter(), "Range", "bytes=1000-", "If-Range", "\"another\"").body()).as("another content is sent whole").isEqualTo(LETTER);
        assertThat(reader.take(letter(), "Range", "bytes=999999-").statusCode()).isEqualTo(416);
        assertThat(reader.take(letter(), "Range", "nonsense").statusCode()).isEqualTo(200);
        assertThat(reader.take(letter(), "Range", "bytes=0-1,5-6").body()).isEqualTo(LETTER);
        assertThat(reader.take(letter(), "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void whatIsNotALetterIsRefusedBesideItsFieldAndTheRestIsKept() {
        var refused = stand("lettre.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().getElementById("scan-error").text()).isEqualTo("Le nom de ce fichier annonce PDF, mais son contenu est autre chose.");
        assertThat(refused.document().getElementById("scan").attr("aria-describedby")).isEqualTo("scan-hint scan-error");
        assertThat(refused.document().getElementById("city").val()).isEqualTo("Lomé");
        assertThat(refused.document().getElementById("means").text()).isEqualTo("Palais des congrès");
        assertThat(candidatures.of(meeting())).isEmpty();

        assertThat(stand("lettre.pdf", new byte[0]).words()).contains("Ce fichier est vide.");
        assertThat(stand("lettre.pdf", new byte[20_000_001]).words()).contains("Ce fichier est trop lourd (20 Mo) : 20 Mo au plus.");
        assertThat(stand("lettre.docx", Papers.pdf("MZ")).status()).as("the content decides").isEqualTo(303);
        assertThat(visitors.as("fp.tg").get(path).words()).contains("lettre.docx.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt", "es"})
    void theRefusalIsInTheLanguageOfTheReader(String language) {
        var page = visitors.reading(language).signIn("fp.tg@demo.example", Visitors.PASSWORD).upload(path + "/candidatures", "scan", "a.exe", Papers.pdf("x").clone(),
                "city", "", "letter", "Lettre 3", "means", "Palais");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().getElementById("scan-error").text()).isNotEmpty().doesNotContain("files.", "{", "fichier :");
        assertThat(page.document().getElementById("scan-hint").text()).contains("PDF, JPEG, PNG, TIFF; 20").doesNotContain("{");
    }

    @Test
    void aFileOfTwoHundredMegabytesIsRefusedInASentence() {
        var refused = stand("lettre.pdf", new byte[200_000_000]);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.words()).contains("Le fichier est trop lourd", "Rien n’a été enregistré", "point focal");
    }

    @Test
    void aNameNoDiskWouldBearIsCleanedAndShown() {
        assertThat(stand("../../\u202Efdp.%0A" + "é".repeat(4000) + ".pdf", LETTER).status()).isEqualTo(303);
        var shown = visitors.as("fp.tg").get(path).document().select("a[href$=/letter]").text();
        assertThat(shown).startsWith("fdp. éé").endsWith("é….pdf").hasSizeLessThan(130);
    }

    @Test
    void theLetterIsTheCountrysOwnUntilItIsLodgedAndThenStaysAsItIs() {
        stand("lettre.pdf", LETTER);
        for (var other : List.of("pres.ci", "brrc", "fp.gh", "obs.cnuced", "sys")) {
            assertThat(visitors.as(other).take(letter()).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(visitors.anyone().take(letter()).statusCode()).isEqualTo(303);
        for (var other : List.of("pres.ci", "aut.gh", "fp.gh")) {
            assertThat(visitors.as(other).upload(letter(), "scan", "autre.pdf", LETTER).status()).as(other).isEqualTo(403);
            assertThat(visitors.as(other).get(letter() + "/new").status()).as(other).isEqualTo(403);
        }
        assertThat(visitors.as("sys").upload(letter(), "scan", "autre.pdf", LETTER).status()).isEqualTo(404);
        assertThat(visitors.as("aut.tg").upload(letter(), "scan", "signée.pdf", Papers.pdf("signée")).status()).isEqualTo(303);
        assertThat(visitors.as("aut.tg").upload(letter(), "scan", "", new byte[0]).words()).contains("Choisissez un fichier.");

        visitors.as("aut.tg").post(letter().replace("/letter", "/signature"));

        assertThat(visitors.as("pres.ci").take(letter()).body()).isEqualTo(Papers.pdf("signée"));
        assertThat(visitors.as("fp.gh").take(letter()).statusCode()).isEqualTo(200);
        assertThat(visitors.as("obs.cnuced").take(letter()).statusCode()).isEqualTo(404);
        assertThat(visitors.as("aut.tg").upload(letter(), "scan", "autre.pdf", LETTER).status()).isEqualTo(403);
        assertThat(visitors.as("aut.tg").get(path).words()).doesNotContain("Remplacer la lettre");
    }

    @Test
    void aLetterMissingWhenItWasLodgedMayFollow() {
        visitors.as("aut.tg").post(path + "/candidatures", "city", "Lomé", "letter", "Lettre 3", "means", "Palais");
        assertThat(visitors.as("aut.tg").take(letter()).statusCode()).isEqualTo(404);
        assertThat(visitors.as("fp.tg").get(letter() + "/new").words()).contains("Joindre la lettre signée", "20 Mo au plus");
        assertThat(visitors.as("fp.tg").upload(letter(), "scan", "lettre.pdf", LETTER).status()).isEqualTo(303);
        assertThat(visitors.as("pres.ci").take(letter()).body()).isEqualTo(LETTER);
    }

    private Page stand(String name, byte[] content) {
        return visitors.as("fp.tg").upload(path + "/candidatures", "scan", name, content, "city", "Lomé", "letter", "Lettre 3", "means", "Palais des congrès");
    }

    private MeetingId meeting() {
        return meetings.all().stream().map(Meeting::id).filter(id -> id.path().equals(path)).findFirst().orElseThrow();
    }

    private String letter() {
        return candidatures.of(meeting()).getFirst().path() + "/letter";
    }
}
