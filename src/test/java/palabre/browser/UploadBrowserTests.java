package palabre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Visitors;
import palabre.files.Papers;
import palabre.files.Plenaries;

/// A focal point brings a scanned letter over a line that breaks.
@HouseTest
class UploadBrowserTests {

    @Autowired Visitors visitors;
    @TempDir Path folder;

    String meeting;
    Path letter;
    byte[] content;

    @BeforeEach
    void aPlenaryToHost() throws IOException {
        meeting = Plenaries.toHost(visitors);
        content = Papers.pdf("Lomé se porte candidate. ".repeat(60_000));
        letter = Files.write(folder.resolve("Lettre de Lomé.pdf"), content);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLetterIsBroughtWithAndWithoutScripts(boolean scripts) {
        try (var context = Chromium.context("fr", 360, scripts)) {
            var page = candidature(context.newPage());
            field(page).setInputFiles(letter);
            if (scripts) {
                assertThat(page.locator(".upload .said")).hasText("Lettre de Lomé.pdf est arrivé (1,5 Mo).");
            }
            Chromium.press(page, "Préparer la candidature");
            arrivedUnchanged(page);
        }
    }

    @Test
    void aCutResumesByItselfAndTheFormWaitsForIt() {
        try (var context = Chromium.context("fr", 360, true)) {
            var page = candidature(context.newPage());
            var cut = new AtomicBoolean();
            var offsets = pieces(page, cut, 1);
            field(page).setInputFiles(letter);
            assertThat(page.locator(".upload .said")).hasText(Pattern.compile("La liaison est coupée\\. Lettre de Lomé\\.pdf.: 66.ko sur 1,5.Mo sont arrivés.; .*"));
            assertThat(page.locator(".upload progress")).hasAttribute("value", Pattern.compile("4\\..*"));
            Chromium.press(page, "Préparer la candidature");
            assertThat(page.locator(".upload .said")).hasText("Le formulaire partira dès que le fichier sera arrivé.");
            cut.set(false);
            arrivedUnchanged(page);
            assertThat(offsets.stream().filter(offset -> offset.equals("0"))).as("nothing that had arrived is sent twice").hasSize(1);
        }
    }

    @Test
    void aPageLoadedAnewTakesItUpWhereItStopped() {
        try (var context = Chromium.context("fr", 360, true)) {
            var page = candidature(context.newPage());
            var cut = new AtomicBoolean();
            var offsets = pieces(page, cut, 2);
            field(page).setInputFiles(letter);
            assertThat(page.locator(".upload .said")).containsText("La liaison est coupée.");
            page.reload();
            assertThat(page.locator(".upload .said")).hasText(
                    "L’envoi de Lettre de Lomé.pdf s’était arrêté à 197 ko sur 1,5 Mo. Choisissez de nouveau ce fichier : il reprendra là où il en était.");
            cut.set(false);
            fill(page);
            field(page).setInputFiles(letter);
            assertThat(page.locator(".upload .said")).hasText("Lettre de Lomé.pdf est arrivé (1,5 Mo).");
            assertThat(offsets.stream().filter(offset -> offset.equals("0"))).hasSize(1);

            page.reload();
            assertThat(page.locator(".upload .said")).hasText("Lettre de Lomé.pdf est arrivé (1,5 Mo).");
            fill(page);
            Chromium.press(page, "Préparer la candidature");
            arrivedUnchanged(page);
        }
    }

    @Test
    void aFormThatComesBackHasItsFileAndOneTakesItAway() {
        try (var context = Chromium.context("fr", 1280, true)) {
            var page = candidature(context.newPage());
            page.getByLabel("Ville").fill("Lomé\u0007");
            field(page).setInputFiles(letter);
            assertThat(page.locator(".upload .said")).hasText("Lettre de Lomé.pdf est arrivé (1,5 Mo).");
            Chromium.press(page, "Préparer la candidature");
            assertThat(page.locator("#city-error")).isVisible();
            assertThat(page.locator(".upload .said")).hasText("Lettre de Lomé.pdf est arrivé (1,5 Mo).");

            Chromium.press(page, "Retirer ce fichier");
            assertThat(page.locator(".upload")).isHidden();
            page.getByLabel("Ville").fill("Lomé");
            Chromium.press(page, "Préparer la candidature");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(Pattern.compile("^\\d+e réunion du GTR-DI$"));
            assertThat(page.locator("a[href$='/letter']")).hasCount(0);
        }
    }

    @Test
    void aFileTooHeavyIsToldAtOnce() throws IOException {
        var heavy = Files.write(folder.resolve("Lettre.pdf"), new byte[20_000_001]);
        try (var context = Chromium.context("pt", 360, true)) {
            var page = candidature(context.newPage());
            field(page).setInputFiles(heavy);
            assertThat(page.locator("#scan-error")).hasText("Este ficheiro é demasiado pesado (20 MB): 20 MB no máximo.");
            assertThat(field(page)).hasAttribute("aria-invalid", "true");
            assertThat(page.locator(".upload")).isHidden();
        }
    }

    /// Lets some pieces through and then cuts the line; tells where each piece that was tried began.
    private static List<String> pieces(Page page, AtomicBoolean cut, int through) {
        var offsets = new ArrayList<String>();
        page.route("**/uploads/*", route -> {
            if (route.request().method().equals("PATCH")) {
                offsets.add(route.request().headers().get("upload-offset"));
                if (offsets.size() == through + 1) {
                    cut.set(true);
                }
            }
            if (cut.get()) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        return offsets;
    }

    private Page candidature(Page page) {
        Chromium.signIn(page, visitors, "fp.tg");
        page.navigate("http://localhost:" + visitors.port() + meeting + "/candidatures/new");
        fill(page);
        return page;
    }

    private static void fill(Page page) {
        page.locator("#city").fill("Lomé");
        page.locator("#letter").fill("Lettre n° 12");
        page.locator("#means").fill("Palais des congrès");
    }

    private static Locator field(Page page) {
        return page.locator("#scan");
    }

    private void arrivedUnchanged(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(Pattern.compile("^\\d+e réunion du GTR-DI$"));
        assertThat(page.locator("a[href$='/letter']")).hasText("Lettre de Lomé.pdf");
        assertThat(visitors.as("fp.tg").take(page.locator("a[href$='/letter']").getAttribute("href")).body()).isEqualTo(content);
    }
}
