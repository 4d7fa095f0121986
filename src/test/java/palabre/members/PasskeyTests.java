package palabre.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.Visitors;
import palabre.journal.Function;

class PasskeyTests extends Cast {

    static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @Autowired
    Passkeys passkeys;

    @Test
    void withoutScriptsNoButtonPromisesThem() {
        assertThat(visitors.anyone().get("/sign-in").document().select("form[data-passkey]").first().hasAttr("hidden")).isTrue();
        assertThat(as("fp.bj", Function.FP, "BJ").get("/account").document().select("form[data-passkey]").first().hasAttr("hidden")).isTrue();
    }

    @Test
    void whatIsNoPasskeyOpensNothing() {
        var anyone = visitors.anyone();
        assertThat(anyone.post("/sign-in/passkey/options").body()).contains("challenge", "\"userVerification\":\"required\"");
        var refused = anyone.post("/sign-in/passkey");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("La clé d’accès n’a pas été acceptée");
        assertThat(anyone.forge("/sign-in/passkey").status()).isEqualTo(403);
        assertThat(anyone.get("/account").status()).isEqualTo(303);
        assertThat(anyone.post("/account/passkeys/options").status()).isEqualTo(303);
    }

    @Test
    void onesPasskeysAreNobodyElses() {
        assertThat(as("fp.tg", Function.FP, "TG").post("/account/passkeys/AAAA/removal").status()).isEqualTo(404);
        assertThat(as("fp.tg", Function.FP, "TG").post("/account/passkeys/a.b/removal").status()).isEqualTo(404);
    }

    @Test
    @Tag("browser")
    void aDeviceIsAddedThenLetsItsOwnerIn() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium on this machine");
        var person = someone("fp.ci", Function.FP, "CI");
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
                        .setChromiumSandbox(false).setArgs(List.of("--no-sandbox")))) {
            var page = browser.newPage();
            authenticator(page);
            var house = "http://localhost:" + visitors.port();
            page.navigate(house + "/sign-in?lang=fr");
            page.getByLabel("Adresse électronique").fill("fp.ci@demo.example");
            page.getByLabel("Mot de passe").fill(Visitors.PASSWORD);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter").setExact(true)).click();
            page.navigate(house + "/account");
            page.getByLabel("Nom de l’appareil").fill("Téléphone d’essai");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ajouter cet appareil")).click();
            page.getByText("Clé d’accès ajoutée").waitFor();
            assertThat(passkeys.of(person.id())).extracting(Passkeys.Listed::label).containsExactly("Téléphone d’essai");

            page.context().clearCookies();
            page.navigate(house + "/sign-in?next=/account&lang=fr");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter avec une clé d’accès")).click();
            page.getByText("Téléphone d’essai").first().waitFor();
            assertThat(page.url()).endsWith("/account");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Retirer")).click();
            page.getByText("Clé d’accès retirée").waitFor();
            assertThat(passkeys.of(person.id())).isEmpty();
        }
    }

    /// A device made of software, that verifies its owner at once.
    static void authenticator(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", true);
        kind.addProperty("isUserVerified", true);
        var options = new JsonObject();
        options.add("options", kind);
        devtools.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
