package palabre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Proves;
import palabre.TestClock;
import palabre.Visitors;
import palabre.charter.Rule;
import palabre.meetings.Meetings;

/// A commission sits two days before the plenary: opened by its host, reported on, closed, its report delivered; with scripts and without.
@HouseTest
class SittingBrowserTests {

    @Autowired Visitors visitors;
    @Autowired Meetings meetings;
    @Autowired TestClock clock;

    @ParameterizedTest
    @CsvSource({"true, 1280, 0", "false, 360, 1", "true, 360, 2"})
    @Proves(Rule.R_CMT_09)
    void theHostLeadsItsCommissionFromTheOpeningToTheReport(boolean scripts, int width, int commission) {
        clock.set(LocalDate.of(2027, 2, 1));
        var sixth = meetings.all().stream().filter(one -> one.plenary() && one.dates().first().equals(LocalDate.of(2027, 2, 3))).findFirst().orElseThrow();
        var meeting = "http://localhost:" + visitors.port() + meetings.with(sixth.id()).get(commission).id().path();
        try (var context = Chromium.context("fr", width, scripts)) {
            var page = context.newPage();
            Chromium.signIn(page, visitors, "hote.ci");
            page.navigate(meeting);
            page.locator("a.button[href$='/opening']").click();
            page.getByLabel("Préside les travaux, pour le pays hôte").fill("Mme Konan " + "ABCDEF".substring(commission, commission + 1));
            sound(page, scripts);
            Chromium.press(page, "Ouvrir la réunion");
            assertThat(page.locator("main")).containsText("La réunion est en cours (séance 1)");
            sound(page, scripts);

            Chromium.press(page, "Suspendre la séance");
            assertThat(page.locator("main")).containsText("Aucun rapporteur n’est inscrit");
            sound(page, scripts);
            page.getByText("Secrétariat de la réunion").first().click();
            page.locator("#member0").selectOption(new SelectOption().setIndex(1));
            page.locator("#minutes").fill("Procès-verbal d’ouverture");
            Chromium.press(page, "Inscrire l’équipe");
            assertThat(page.locator(".notice.refused")).containsText("au moins 2 personnes");
            sound(page, scripts);
            page.locator("#member1").selectOption(new SelectOption().setIndex(2));
            assertThat(page.locator("#minutes")).hasValue("Procès-verbal d’ouverture");
            Chromium.press(page, "Inscrire l’équipe");
            assertThat(page.locator("section:has(#team) li")).hasCount(2);
            page.locator("section:has(#staff) input[type=checkbox]").first().check();
            Chromium.press(page, "Désigner ces agents");
            sound(page, scripts);

            page.navigate(meeting);
            Chromium.press(page, "Ouvrir la séance 2");
            assertThat(page.locator("main")).containsText("La réunion est en cours (séance 2)");
            Chromium.press(page, "Clore les travaux");
            page.locator("a.button[href$='/secretariat']").click();
            page.getByLabel("Référence du rapport").fill("Rapport du 2 février 2027");
            Chromium.press(page, "Remettre le rapport");
            assertThat(page.locator("section:has(#delivery)")).containsText("Remis au secrétariat général");
            assertThat(page.locator("section:has(#team)")).containsText("déchargé");
            sound(page, scripts);
        }
    }

    /// Readable by all and no wider than the screen; without scripts nothing can look.
    private static void sound(Page page, boolean scripts) {
        if (!scripts) {
            return;
        }
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url()).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as("overflow at " + page.url()).isTrue();
    }
}
