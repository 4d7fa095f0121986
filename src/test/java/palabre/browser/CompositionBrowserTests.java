package palabre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static palabre.charter.Rule.R_COM_20;
import static palabre.charter.Rule.R_COM_21;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Proves;
import palabre.Visitors;

/// The composition is prepared in a real browser, three ways over the same form (AS-06); each goes on from the one before.
@HouseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CompositionBrowserTests {

    @Autowired Visitors visitors;

    @Test
    @Order(1)
    @Proves({R_COM_20, R_COM_21})
    void aCountryIsDraggedFromOneCommissionToAnotherAndTheBalanceFollows() {
        try (var context = Chromium.context("fr", 1280, true)) {
            var page = editor(context.newPage(), "pres.ci");
            assertThat(page.locator("[data-lane=COM2] .fixed")).containsText("Côte d’Ivoire");
            assertThat(page.locator("[data-count='COM3 all']")).hasText("8");

            drag(page, seat(page, "SN"), page.locator("[data-lane=COM3] h3"));
            assertThat(page.locator("[data-lane=COM3]")).containsText("Sénégal");
            assertThat(page.locator("#place-SN")).hasValue("COM3");
            assertThat(page.locator("[data-count='COM3 all']")).hasText("9");
            assertThat(page.locator("#board-said")).containsText("Sénégal");

            drag(page, seat(page, "TD"), page.locator("[data-lane=''] h3"));
            assertThat(page.locator("#lane-none")).hasText("1 pays non affecté");
            assertThat(page.locator("#adopt")).isDisabled();
            assertThat(page.locator("#unkept")).isVisible();
            Chromium.press(page, "Enregistrer le projet");

            assertThat(page.locator("#reasons")).containsText("Tchad n’est dans aucune commission.");
            assertThat(page.locator("#adopt")).isDisabled();
            assertThat(page.locator("#place-SN")).hasValue("COM3");
            drag(page, seat(page, "SN"), page.locator(".head h1"));
            assertThat(page.locator("#place-SN")).hasValue("COM3");
        }
    }

    @Test
    @Order(2)
    void theSameIsDoneByKeyboardAloneAndSaidAloud() {
        try (var context = Chromium.context("fr", 1280, true)) {
            var page = editor(context.newPage(), "pres.ci");
            reach(page, "place-TD");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#board-said")).containsText("Tchad : Commission 2. Aucun pays non affecté.");
            assertThat(page.locator("#place-TD")).isFocused();
            assertThat(page.locator("[data-lane=COM2]")).containsText("Tchad");
            for (int tabs = 0; tabs < 60 && !focused(page, "textContent").equals("Enregistrer le projet"); tabs++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator(".head")).containsText("Chaque pays a une place");
            assertThat(page.locator("#adopt")).isEnabled();
        }
    }

    @Test
    @Order(3)
    void theSameIsDoneWithoutScriptsAndFitsAPhone() {
        try (var context = Chromium.context("fr", 360, false)) {
            var page = editor(context.newPage(), "pres.ci");
            page.locator("#place-ML").selectOption("COM2");
            page.locator("#place-TD").selectOption("");
            Chromium.press(page, "Enregistrer le projet");
            assertThat(page.locator("#lane-none")).hasText("1 pays non affecté");
            assertThat(page.locator("[data-lane=COM2]")).containsText("Mali");
            assertThat(page.locator("#adopt")).isDisabled();
            Chromium.press(page, "Proposer une répartition");
            assertThat(page.locator("main")).containsText("Répartition proposée, pas encore enregistrée");
            assertThat(page.locator("#lane-none")).hasText("Aucun pays non affecté");
        }
    }

    @Test
    @Order(4)
    void aFingerDragsByTheGripAndThePagesAreReadableByAll() {
        try (var context = Chromium.context("fr", 360, true)) {
            var page = editor(context.newPage(), "sg.ci");
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).isLessThanOrEqualTo(360);
            page.evaluate("""
                    () => {
                      const grip = document.getElementById('place-TD').closest('.seat').querySelector('.grip');
                      const lane = document.querySelector('[data-lane="COM1"] h3');
                      lane.scrollIntoView({block: 'center'});
                      const there = lane.getBoundingClientRect();
                      const send = (type, x, y) => grip.dispatchEvent(new PointerEvent(type, {bubbles: true, pointerId: 1, pointerType: 'touch', button: 0, clientX: x, clientY: y}));
                      Element.prototype.setPointerCapture = () => {};
                      send('pointerdown', there.x, there.y + 40);
                      send('pointermove', there.x + 5, there.y + 5);
                      send('pointerup', there.x + 5, there.y + 5);
                    }
                    """);
            assertThat(page.locator("#place-TD")).hasValue("COM1");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
        try (var context = Chromium.context("fr", 360, true)) {
            var page = context.newPage();
            Chromium.signIn(page, visitors, "aut.tg");
            page.navigate(house() + "/group/commissions/composition/wishes");
            assertThat(page.locator("#first")).isVisible();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    private Page editor(Page page, String login) {
        Chromium.signIn(page, visitors, login);
        page.navigate(house() + "/group/commissions/composition/draft");
        return page;
    }

    private static Locator seat(Page page, String iso) {
        return page.locator(".seat:has(#place-" + iso + ") label");
    }

    private static void drag(Page page, Locator from, Locator to) {
        from.hover();
        page.mouse().down();
        to.scrollIntoViewIfNeeded();
        var there = to.boundingBox();
        page.mouse().move(there.x + 20, there.y + 10);
        page.mouse().move(there.x + 22, there.y + 11);
        page.mouse().up();
    }

    private static void reach(Page page, String id) {
        for (int tabs = 0; tabs < 60 && !focused(page, "id").equals(id); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused(page, "id")).isEqualTo(id);
    }

    private static String focused(Page page, String what) {
        return String.valueOf(page.evaluate("String(document.activeElement." + what + ").trim()"));
    }

    private String house() {
        return "http://localhost:" + visitors.port();
    }
}
