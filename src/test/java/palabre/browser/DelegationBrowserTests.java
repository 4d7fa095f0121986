package palabre.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Visitors;
import palabre.files.Papers;

/// A delegation to the sixth plenary, from the first name to the validation, and who pays for it, in a real browser (AS-09, AS-16); on a phone too.
@HouseTest
class DelegationBrowserTests {

    @Autowired Visitors visitors;

    @ParameterizedTest
    @CsvSource({"true, 1280, cf, Fiacre Wabangui", "false, 360, td, Hisseine Abakarou"})
    void anExpertIsNamedWithAnItemAndValidatedWithTheCommitment(boolean scripts, int width, String country, String name) {
        try (var context = Chromium.context("fr", width, scripts)) {
            var page = context.newPage();
            Chromium.signIn(page, visitors, "fp." + country);
            open(page);
            name(page, "Aline " + name, "aline." + country + "@douanes.example", "IT_STAFF");
            assertThat(page.getByRole(AriaRole.ROW).filter(having("Aline " + name))).containsText("À valider");

            name(page, name, "expert." + country + "@douanes.example", "CUSTOMS_EXPERT");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Point d’ordre du jour requis pour un expert douanier");
            assertThat(page.getByLabel("Prénom et nom")).hasValue(name);
            page.getByLabel("Valeur en douane et données électroniques").check();
            Chromium.press(page, "Ajouter à la délégation");
            assertThat(page.getByRole(AriaRole.ROW).filter(having("Expert douanier"))).containsText("9. Valeur en douane");
            Chromium.press(page, "Proposer la délégation");
            assertThat(page.locator("main")).not().containsText("Ajouter à la délégation");
        }
        try (var context = Chromium.context("fr", width, scripts)) {
            var page = context.newPage();
            Chromium.signIn(page, visitors, "aut." + country);
            open(page);
            Chromium.press(page, "Valider la délégation");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("engagement");
            page.getByLabel("prend en charge ses participants").check();
            Chromium.press(page, "Valider la délégation");
            assertThat(page.getByRole(AriaRole.ROW).filter(having("Expert douanier"))).containsText("Confirmé");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Qui paie M. " + name)).click();
            assertThat(page.locator("dl.facts")).containsText("Administration");
            page.getByLabel("Ligne de coût").selectOption("TICKET");
            page.getByLabel("Payeur", new Page.GetByLabelOptions().setExact(true)).selectOption("PARTNER");
            page.getByLabel("Nom du payeur").fill("CNUCED");
            page.getByLabel("Fondement").fill("Accord de coopération du 3 novembre 2026");
            page.getByLabel("Pièce").setInputFiles(new FilePayload("accord.pdf", "application/pdf", Papers.pdf("Accord")));
            Chromium.press(page, "Demander");
            assertThat(page.locator("main")).containsText("visa du BRRC-AOC attendu");
        }
    }

    private void open(Page page) {
        page.navigate("http://localhost:" + visitors.port() + "/meetings");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("6e réunion du GTR-DI")).first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Délégations").setExact(true)).click();
        page.locator("#own").locator("xpath=ancestor::section").getByRole(AriaRole.LINK).first().click();
    }

    private static void name(Page page, String name, String mail, String category) {
        page.getByLabel("Civilité").fill("M.");
        page.getByLabel("Prénom et nom").fill(name);
        page.getByLabel("Fonction").fill("Direction informatique");
        page.getByLabel("Adresse électronique").fill(mail);
        page.getByLabel("En qualité de").last().selectOption(category);
        Chromium.press(page, "Ajouter à la délégation");
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
