package palabre.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.Visitor;
import palabre.Visitors;

/// What is kept is read again, and what is no longer what it was is told: here the letter of a country that asks to host.
@HouseTest
class ReadingsTests {

    @Autowired Visitors visitors;
    @Autowired Readings readings;
    @Autowired JdbcClient sql;
    @Value("${palabre.data}") Path data;

    @Test
    void aContentThatDecayedIsFoundToldAndMended() throws IOException {
        var bytes = Papers.pdf("Lomé");
        var meeting = aPlenaryWithALetter(bytes);
        var content = kept(bytes);
        assertThat(readings.turn()).as("what is young is not read").isZero();
        assertThat(readings.readNext()).isFalse();

        grown(content);
        assertThat(readings.turn()).isEqualTo(1);
        assertThat(readings.readNext()).isTrue();
        assertThat(readings.readNext()).as("once within the period").isFalse();
        var page = visitors.as("sys").get("/files");
        assertThat(page.words()).contains("Tous les contenus relus sont intacts").doesNotContain("Appartient à");

        java.nio.file.Files.writeString(place(content), "decayed");
        grown(content);
        assertThat(readings.readNext()).isTrue();
        page = visitors.as("sys").get("/files");
        assertThat(page.words()).contains("Un contenu abîmé ou manquant", content.substring(0, 12), "Lettre de candidature").doesNotContain("choice", "{");
        assertThat(page.document().select("td a").attr("href")).isEqualTo(meeting + "#hosts");
        assertThat(acts(content)).containsExactly("ContentDamaged");
        assertThat(visitors.as("pres.ci").get("/journal?subject=content:" + content).words()).contains("a constaté qu’un contenu conservé est abîmé ou manquant");

        grown(content);
        readings.readNext();
        assertThat(acts(content)).as("told once").containsExactly("ContentDamaged");

        var again = visitors.as("fp.gh").upload(meeting + "/candidatures", "scan", "la même.pdf", bytes, "city", "Accra", "letter", "Lettre 4", "means", "Palais");
        assertThat(again.status()).as(again.words()).isEqualTo(303);
        assertThat(acts(content)).containsExactly("ContentDamaged", "ContentMended");
        assertThat(visitors.as("aud").get("/files").words()).contains("Tous les contenus relus sont intacts");
    }

    @Test
    void whatWasRestoredIsReadAgainAtOnce() throws IOException {
        var bytes = Papers.pdf("restored");
        var meeting = aPlenaryWithALetter(bytes);
        var content = kept(bytes);
        java.nio.file.Files.delete(place(content));
        grown(content);
        readings.readNext();
        var reader = visitors.as("fp.tg");
        var missing = reader.get(reader.get(meeting).document().select("a[href$=/letter]").attr("href"));
        assertThat(missing.status()).isEqualTo(409);
        assertThat(missing.words()).contains("Ce fichier manque à sa place");
        assertThat(visitors.as("sys").post("/files/readings").status()).isEqualTo(303);
        assertThat(visitors.as("sys").get("/files").words()).contains("Un contenu abîmé ou manquant");

        java.nio.file.Files.write(place(content), bytes);
        assertThat(visitors.as("sys").post("/files/readings").location()).isEqualTo("/files");
        assertThat(visitors.as("sys").get("/files").words()).contains("Tous les contenus relus sont intacts");
        assertThat(acts(content)).containsExactly("ContentDamaged", "ContentMended");
    }

    @Test
    void onlyWhoLooksAfterTheFilesReadsTheReport() {
        for (var reader : List.of("sys", "pres.ci", "aud")) {
            assertThat(visitors.as(reader).get("/files").status()).as(reader).isEqualTo(200);
        }
        for (var other : List.of("fp.tg", "aut.sn", "obs.cnuced", "brrc", "sg.ci")) {
            assertThat(visitors.as(other).get("/files").status()).as(other).isEqualTo(403);
        }
        for (var other : List.of("pres.ci", "aud", "fp.tg")) {
            assertThat(visitors.as(other).post("/files/readings").status()).as(other).isEqualTo(403);
        }
        assertThat(visitors.as("sys").forge("/files/readings").status()).isEqualTo(403);
        assertThat(visitors.anyone().get("/files").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt", "es"})
    void theReportIsInTheLanguageOfTheReader(String language) {
        Visitor reader = visitors.reading(language).signIn("sys@demo.example", Visitors.PASSWORD);
        assertThat(reader.get("/files").words()).doesNotContain("files.", "choice", "{", "Intégrité");
    }

    private String aPlenaryWithALetter(byte[] letter) {
        var meeting = Plenaries.toHost(visitors);
        assertThat(visitors.as("fp.tg").upload(meeting + "/candidatures", "scan", "lettre.pdf", letter, "city", "Lomé", "letter", "Lettre 3", "means", "Palais").status())
                .isEqualTo(303);
        return meeting;
    }

    private String kept(byte[] content) {
        return java.util.HexFormat.of().formatHex(Drafts.sha256().digest(content));
    }

    private void grown(String content) {
        sql.sql("update files.content set since = since - interval '21 days', read_at = read_at - interval '21 days' where fingerprint = :content")
                .param("content", content).update();
    }

    private List<String> acts(String content) {
        return sql.sql("select act from journal.entry where subject = :subject order by number").param("subject", "content:" + content).query(String.class).list();
    }

    private Path place(String content) {
        return data.resolve("files").resolve(new Fingerprint(content).path());
    }
}
