package palabre.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import palabre.Visitors;

/// The Chromium of this machine, one for the whole run. Where there is none, browser tests are left out, and say so.
final class Chromium {

    private static final Optional<Browser> BROWSER = find().map(Chromium::start);

    private Chromium() {}

    /// A person's browser: their language, the width of their screen in pixels, with or without scripts.
    static BrowserContext context(String language, int width, boolean scripts) {
        Assumptions.assumeTrue(BROWSER.isPresent(), "no Chromium on this machine: browser tests are left out");
        return BROWSER.orElseThrow().newContext(new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900).setJavaScriptEnabled(scripts));
    }

    /// Signs in as a person would.
    static void signIn(Page page, Visitors visitors, String login) {
        page.navigate("http://localhost:" + visitors.port() + "/sign-in");
        page.locator("input[name=mail]").first().fill(login + "@demo.example");
        page.locator("input[name=password]").fill(Visitors.PASSWORD);
        page.locator("form:has(input[name=password]) button").first().click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static Browser start(Path executable) {
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable).setChromiumSandbox(false)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync")));
    }

    private static Optional<Path> find() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
