package palabre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Visitors;
import palabre.documents.Documents;
import palabre.meetings.Kind;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;

/// The papers of a meeting are taken away in a browser, and read from a stick where there is no network.
@HouseTest
class BasketBrowserTests {

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;

    @TempDir Path stick;

    @ParameterizedTest
    @CsvSource({"fr, true, 1280, Emporter les documents, Copie hors ligne de la réunion", "pt, false, 360, Levar os documentos, Cópia da reunião sem rede"})
    void aCopyOpensWithoutNetwork(String language, boolean scripts, int width, String take, String copy) throws IOException {
        try (var context = Chromium.context(language, width, scripts)) {
            var page = context.newPage();
            Chromium.signIn(page, visitors, "sg.ci");
            page.navigate("http://localhost:%d%s?lang=%s".formatted(visitors.port(), Documents.path(sixth().id()), language));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(take)).click();
            var download = page.waitForDownload(() -> page.locator("section", new Page.LocatorOptions().setHasText(copy)).locator("a.button").last().click());
            var zip = stick.resolve("copy.zip");
            download.saveAs(zip);
            unpack(zip);

            context.setOffline(true);
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(stick.resolve("index.html").toUri().toString());
            assertThat(page.locator("html")).hasAttribute("lang", language);
            assertThat(page.locator("h1")).containsText("GTR-DI");
            var links = page.locator("main li a").all();
            assertThat(links).hasSizeGreaterThan(10);
            for (var link : links) {
                assertThat(link.boundingBox().x + link.boundingBox().width).isLessThanOrEqualTo(width);
                assertThat(stick.resolve(URLDecoder.decode(link.getAttribute("href"), StandardCharsets.UTF_8))).isNotEmptyFile();
            }
            var first = links.getFirst().getAttribute("href");
            assertThat(page.waitForResponse(answer -> answer.url().endsWith(first), () -> links.getFirst().click()).ok()).isTrue();
            assertThat(asked).isNotEmpty().noneMatch(url -> url.startsWith("http"));
        }
    }

    private Meeting sixth() {
        return meetings.all().stream().filter(one -> one.kind() instanceof Kind.Plenary plenary && plenary.number() == 6).findFirst().orElseThrow();
    }

    private void unpack(Path zip) throws IOException {
        try (var packed = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(packed.entries())) {
                var place = stick.resolve(entry.getName());
                Files.createDirectories(place.getParent());
                try (var content = packed.getInputStream(entry)) {
                    Files.copy(content, place);
                }
            }
        }
    }
}
