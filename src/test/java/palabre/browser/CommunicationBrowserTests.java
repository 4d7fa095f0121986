package palabre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.TestClock;
import palabre.Visitors;
import palabre.files.Papers;

/// From the deposit of a paper to its communication in time, by three people in a real browser, on a phone too.
@HouseTest
class CommunicationBrowserTests {

    @Autowired Visitors visitors;
    @Autowired TestClock clock;

    @AfterEach
    void backToTheDayOfTheDemonstration() {
        clock.set(LocalDate.of(2026, 12, 14));
    }

    @ParameterizedTest
    @CsvSource({"true, 1280, Retour d’expérience du Niger", "false, 360, Liaisons satellitaires"})
    void aPaperIsDepositedAcceptedAndCommunicatedWithAndWithoutScripts(boolean scripts, int width, String title) {
        clock.set(LocalDate.of(2026, 12, 14));
        try (var author = Chromium.context("fr", width, scripts); var secretariat = Chromium.context("fr", width, scripts); var office = Chromium.context("fr", width, scripts)) {
            var page = author.newPage();
            open(page, "fp.ne");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Déposer un document")).click();
            page.getByLabel("Titre").fill(title);
            page.getByLabel("Point de l’ordre du jour").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(11));
            page.getByLabel("Fichier", new Page.GetByLabelOptions().setExact(true)).setInputFiles(new FilePayload("niger.pdf", "application/pdf", Papers.pdf(title)));
            Chromium.press(page, "Déposer");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(title);
            assertThat(page.locator(".badges")).containsText("Déposé");

            var desk = secretariat.newPage();
            Chromium.signIn(desk, visitors, "sg.ci");
            desk.navigate(page.url());
            desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Examiner le document")).click();
            Chromium.press(desk, "Accepter le document");
            assertThat(desk.locator(".badges")).containsText("Prêt");
            var symbol = desk.locator(".over").innerText();

            clock.set(Instant.parse("2027-01-04T23:30:00Z"));
            var sending = office.newPage();
            open(sending, "brrc");
            sending.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Communiquer les documents").setExact(true)).click();
            assertThat(sending.locator(".head")).containsText("Dans les délais (J-30)");
            for (var other : sending.locator("#documents input[type=checkbox]").all()) {
                other.uncheck();
            }
            sending.getByLabel(symbol).check();
            Chromium.press(sending, "Communiquer");
            assertThat(sending.locator(".head")).containsText("GTR-DI/BRRC/2027/");

            page.navigate("http://localhost:" + visitors.port() + "/documents");
            assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(title))).containsText("Communiqué");
        }
    }

    /// The documents of the sixth plenary, found as a person finds them.
    private void open(Page page, String login) {
        Chromium.signIn(page, visitors, login);
        page.navigate("http://localhost:" + visitors.port() + "/meetings");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("6e réunion du GTR-DI")).first().click();
        page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Documents").setExact(true)).click();
    }
}
