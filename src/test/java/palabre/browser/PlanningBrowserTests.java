package palabre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static palabre.charter.Rule.R_CMT_05;
import static palabre.charter.Rule.R_PLEN_06;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Proves;
import palabre.Visitors;

/// The presidency plans a plenary in a real browser.
@HouseTest
class PlanningBrowserTests {

    @Autowired Visitors visitors;

    @ParameterizedTest
    @CsvSource({"true, 2029", "false, 2031"})
    @Proves({R_PLEN_06, R_CMT_05})
    void aPlenaryIsPlannedWithAndWithoutScripts(boolean scripts, int year) {
        try (var context = Chromium.context("fr", 1280, scripts)) {
            var page = context.newPage();
            Chromium.signIn(page, visitors, "pres.ci");
            page.navigate("http://localhost:" + visitors.port() + "/meetings");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nouvelle plénière")).click();

            page.getByLabel("Premier jour").fill(year + "-05-14");
            page.getByLabel("Dernier jour").fill(year + "-05-16");
            page.getByLabel("Ville").fill("Abidjan");
            if (!scripts) {
                Chromium.press(page, "Vérifier");
            } else {
                page.getByLabel("Ville").blur();
            }
            assertThat(page.locator("#opinion-box")).containsText("Hors période statutaire");

            page.getByLabel("Premier jour").fill(year + "-02-07");
            page.getByLabel("Dernier jour").fill(year + "-02-09");
            Chromium.press(page, "Enregistrer le projet");

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(Pattern.compile("^\\d+e réunion du GTR-DI$"));
            assertThat(page.locator("main")).containsText("5–6 février " + year);
            Chromium.press(page, "Proposer la réunion");
            assertThat(page.locator("main")).containsText("Proposée");
        }
    }

    /// The form comes with the dates the charter expects; whoever types them again by hand gets the same ones.
    @Test
    void aPlenaryIsPlannedAndProposedByKeyboardAlone() {
        try (var context = Chromium.context("fr", 1280, true)) {
            var page = context.newPage();
            Chromium.signIn(page, visitors, "pres.ci");
            page.navigate("http://localhost:" + visitors.port() + "/meetings/new?kind=plenary");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            reach(page, "first");
            var expected = page.locator("#first").inputValue();
            page.keyboard().type(LocalDate.parse(expected).format(DateTimeFormatter.ofPattern("ddMMyyyy")));
            assertThat(page.locator("#first")).hasValue(expected);
            reach(page, "city");
            page.keyboard().type("Abidjan");
            press(page, "Enregistrer le projet");

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(Pattern.compile("^\\d+e réunion du GTR-DI$"));
            press(page, "Proposer la réunion");
            assertThat(page.locator("main")).containsText("Proposée");
        }
    }

    /// Tabs to the button that says so and presses it.
    private static void press(Page page, String button) {
        var here = "document.activeElement.textContent.trim()";
        for (int tabs = 0; tabs < 60 && !focused(page, here).equals(button); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused(page, here)).isEqualTo(button);
        page.keyboard().press("Enter");
    }

    private static void reach(Page page, String id) {
        for (int tabs = 0; tabs < 40 && !focused(page, "document.activeElement.id").equals(id); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused(page, "document.activeElement.id")).isEqualTo(id);
    }

    private static String focused(Page page, String what) {
        return String.valueOf(page.evaluate(what));
    }
}
