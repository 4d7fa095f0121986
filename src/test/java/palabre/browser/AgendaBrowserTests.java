package palabre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Visitors;

/// The general secretariat works on the agenda of the sixth plenary in a real browser, on a phone too.
@HouseTest
class AgendaBrowserTests {

    @Autowired Visitors visitors;

    @ParameterizedTest
    @CsvSource({"true, 1280, Cybersécurité portuaire", "false, 360, Signature électronique"})
    void anItemIsAddedMovedAndRemovedWithAndWithoutScripts(boolean scripts, int width, String title) {
        try (var context = Chromium.context("fr", width, scripts)) {
            var page = context.newPage();
            Chromium.signIn(page, visitors, "sg.ci");
            page.navigate("http://localhost:" + visitors.port() + "/meetings");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("6e réunion du GTR-DI")).first().click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ordre du jour").setExact(true)).click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ajouter un point")).click();
            page.getByLabel("Intitulé, en français").fill(title);
            page.getByLabel("Durée, en minutes").fill("30");
            page.getByLabel("Présenté par").selectOption("GH");
            Chromium.press(page, "Enregistrer");
            var row = page.getByRole(AriaRole.ROW).filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(title));
            assertThat(row).containsText("Ghana");
            assertThat(row).containsText("15");

            Chromium.press(page, "Monter le point 15\u00a0: " + title);
            assertThat(page.getByRole(AriaRole.ROW).filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(title))).containsText("14");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Programme")).first().click();
            assertThat(page.locator("main")).containsText("ne tient pas");

            page.goBack();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).click();
            Chromium.press(page, "Retirer ce point");
            assertThat(page.locator("main")).not().containsText(title);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(Pattern.compile("Ordre du jour"));
        }
    }
}
