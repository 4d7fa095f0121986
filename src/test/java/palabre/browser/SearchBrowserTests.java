package palabre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import palabre.HouseTest;
import palabre.Visitors;
import palabre.search.ReadNow;

/// Someone looks for a paper from wherever they are, and finds it, in a real browser.
@HouseTest
class SearchBrowserTests {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Autowired Visitors visitors;
    @Autowired ApplicationContext house;

    @ParameterizedTest
    @CsvSource({"true, 1280", "false, 360"})
    void aPaperIsFoundFromAnyPageWithAndWithoutScripts(boolean scripts, int width) {
        ReadNow.everything(house);
        try (var context = Chromium.context("fr", width, scripts)) {
            var page = context.newPage();
            Chromium.signIn(page, visitors, "sg.ci");
            page.navigate("http://localhost:" + visitors.port() + "/calendar");
            if (width < 960) {
                Chromium.press(page, "Menu");
            }
            page.getByLabel("Rechercher").fill("plan developpement");
            page.getByLabel("Rechercher").press("Enter");
            assertThat(page.locator(".finds mark").first()).hasText("plan");
            assertThat(page.locator(".finds mark").nth(1)).hasText("développement");
            assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
            if (scripts) {
                assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations()).isEmpty();
            }
            page.getByLabel("Mots à rechercher").fill("plan developement");
            Chromium.press(page, "Rechercher");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("plan développement")).click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Projet de plan de développement 2027–2029")).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("Projet de plan de développement 2027–2029");
        }
    }
}
