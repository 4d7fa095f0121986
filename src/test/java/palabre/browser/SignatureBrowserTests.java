package palabre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import palabre.HouseTest;
import palabre.Visitors;

/// A Director-General without account decides on a telephone, by the link received.
@HouseTest
class SignatureBrowserTests {

    @Autowired Visitors visitors;
    @Autowired JdbcClient sql;

    @Test
    void theLinkIsOpenedReadAndApprovedOnASmallScreenWithoutScripts() {
        var focalPoint = visitors.as("fp.cv");
        focalPoint.post("/members/cv/accounts", "seat", "ALTERNATE", "title", "Sra.", "name", "Dulce Monteiro Évora", "mail",
                "dulce.cv@demo.example", "language", "pt");
        var proposed = focalPoint.get("/members/cv/accounts").document().selectFirst("form[action$=/link]");
        focalPoint.post(proposed.attr("action"));
        try (var context = Chromium.context("de", 360, false)) {
            var page = context.newPage();
            page.navigate("http://localhost:" + visitors.port() + link());
            assertThat(page.locator("h1")).hasText("A sua decisão é solicitada");
            assertThat(page.locator("main")).containsText("Sra. Dulce Monteiro Évora");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);

            Chromium.press(page, "Aprovar");
            assertThat(page.locator("h1")).hasText("Resposta registada");
            page.navigate("http://localhost:" + visitors.port() + link());
            assertThat(page.locator("h1")).hasText("Resposta registada");
            assertThat(page.locator("main form")).hasCount(0);
        }
        assertThat(focalPoint.get("/members/cv/accounts").words()).contains("attend le BRRC-AOC", "approuvé par lien adressé à dg.cv@demo.example");
    }

    private String link() {
        var bodies = sql.sql("select body from notices.mail where recipient = 'dg.cv@demo.example'").query(String.class);
        await().until(() -> !bodies.list().isEmpty());
        var found = Pattern.compile("/signatures/\\S+").matcher(bodies.list().getFirst());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
