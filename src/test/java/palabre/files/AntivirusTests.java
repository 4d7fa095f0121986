package palabre.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.multipart.MultipartFile;
import palabre.store.Unusable;
import palabre.ui.Language;
import palabre.ui.Ui;
import palabre.ui.Wording;

/// Files are shown to a real clamd before they are taken.
class AntivirusTests {

    @TempDir
    static Path folder;

    static Clamd clamd;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        clamd = new Clamd(folder);
    }

    @AfterAll
    static void stop() {
        if (clamd != null) {
            clamd.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsHarmlessIsTakenAndWhatIsNotIsRefusedBesideItsField(boolean tcp) {
        var address = tcp ? "tcp://localhost:" + clamd.port : "unix:" + clamd.socket;
        assertThat(received(address, file(Papers.pdf("harmless ".repeat(20_000))))).isEmpty();
        assertThat(received(address, file(Papers.pdf(Clamd.PATTERN)))).isEqualTo("Ce fichier porte quelque chose que l’antivirus reconnaît comme nuisible ; il n’est pas accepté.");
    }

    @Test
    void withoutAnAntivirusNobodyIsAsked() {
        assertThat(received("", file(Papers.pdf(Clamd.PATTERN)))).isEmpty();
    }

    @Test
    void nothingIsTakenUncheckedAndAFileThatCameInPiecesStays() throws Exception {
        var address = "tcp://localhost:" + clamd.port;
        assertThat(received(address, file(Papers.pdf("x".repeat(1_100_000))))).as("more than clamd looks at").startsWith("L’antivirus ne répond pas");
        clamd.stop();
        var pieces = Files.write(folder.resolve("pieces"), Papers.pdf("harmless"));
        var brought = new Uploaded(new Upload(UUID.randomUUID(), "lettre.pdf", Files.size(pieces), Files.size(pieces), Instant.EPOCH), pieces);
        var result = form(brought);
        assertThat(received(address, brought, result)).startsWith("L’antivirus ne répond pas");
        assertThat(Intake.held(result, "scan")).isNotNull();
        clamd.start();
        assertThat(received(address, brought)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:3310", "tcp://localhost", "http://localhost:3310", "tcp://localhost:99999", "unix:relative"})
    void anAddressThatIsNoneIsNamed(String address) {
        assertThatThrownBy(() -> Antivirus.at(address)).isInstanceOf(Unusable.class).hasMessageContaining(address);
    }

    private static MultipartFile file(byte[] content) {
        return new MockMultipartFile("scan", "lettre.pdf", null, content);
    }

    private static BindingResult form(MultipartFile brought) {
        return new MapBindingResult(Map.of("scan", brought), "form");
    }

    private static String received(String address, MultipartFile brought) {
        return received(address, brought, form(brought));
    }

    /// What is said beside the field; nothing if the file is taken.
    private static String received(String address, MultipartFile brought, BindingResult result) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/files");
        messages.setDefaultEncoding("UTF-8");
        var ui = new Ui(new Wording(Language.FR, messages), new Ui.Request("/", "", false, null), null, null, null);
        var taken = new Intake(new Examination(new Drafts(folder.resolve("drafts"), 0)), Antivirus.at(address)).receive(ui, "scan", brought, Accepted.SCANS, result);
        assertThat(taken.isEmpty()).isEqualTo(result.hasErrors());
        return result.hasErrors() ? result.getFieldError("scan").getDefaultMessage() : "";
    }
}
