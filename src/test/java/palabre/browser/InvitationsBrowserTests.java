package palabre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.TestClock;
import palabre.Visitors;

/// The lead country prepares and signs, the regional office dispatches, each in a real browser, on a phone without scripts too.
@HouseTest
class InvitationsBrowserTests {

    @Autowired Visitors visitors;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @ParameterizedTest
    @CsvSource({"true, 1280", "false, 360"})
    void theLeadPreparesAndTheRegionalOfficeDispatchesWithAndWithoutScripts(boolean scripts, int width) {
        beforeAnyoneWasInvited();
        try (var lead = Chromium.context("fr", width, scripts); var office = Chromium.context("fr", width, scripts)) {
            var presidency = lead.newPage();
            Chromium.signIn(presidency, visitors, "pres.ci");
            open(presidency);
            Chromium.press(presidency, "Préparer les lettres");
            assertThat(presidency.locator("main")).containsText("Signer 23 lettres");
            assertThat(presidency.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ventiler"))).hasCount(0);
            Chromium.press(presidency, "Signer");
            awaitPrinting(presidency, scripts);

            var bureau = office.newPage();
            Chromium.signIn(bureau, visitors, "brrc");
            open(bureau);
            Chromium.press(bureau, "Ventiler");
            assertThat(bureau.locator("main")).containsText("23/23", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));

            open(presidency);
            assertThat(presidency.locator("main")).containsText("23/23");
            presidency.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ghana")).first().click();
            assertThat(presidency.locator("main")).containsText("Dear Commissioner, Customs Division");
        }
    }

    /// With scripts the page tells by itself; without, by being read again.
    private static void awaitPrinting(Page page, boolean scripts) {
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Signer").setExact(true))).hasCount(0);
        var printing = page.locator("#printed");
        if (scripts) {
            assertThat(printing).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
            return;
        }
        for (int look = 0; look < 600 && printing.count() > 0; look++) {
            page.reload();
        }
        assertThat(printing).hasCount(0);
    }

    private void open(Page page) {
        page.navigate("http://localhost:" + visitors.port() + "/meetings");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("6e réunion du GTR-DI")).first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Invitations").setExact(true)).click();
    }

    private void beforeAnyoneWasInvited() {
        clock.set(LocalDate.of(2026, 11, 2));
        for (var table : List.of("sending", "copy", "letter")) {
            sql.sql("delete from invitations." + table).update();
        }
        sql.sql("update meetings.meeting set stage = 'PREPARATION' where stage = 'CONVENED'").update();
    }
}
