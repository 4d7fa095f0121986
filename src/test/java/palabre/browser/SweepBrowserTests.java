package palabre.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Visitors;

/// Every page a reader can reach by links: readable by all (WCAG 2.2 AA), on any width, in each language, light.
@HouseTest
class SweepBrowserTests {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Pattern UNIQUE = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|/(?:[RA]-[A-Z]*-?\\d+)|/members/[a-z]{2}\\b|/(DOCUMENTS|[A-Z_]{5,})\\b");
    private static final Pattern RAW = Pattern.compile("\\{\\d|\\b(ui|meetings|members|charter|bodies|portal|notices|journal|demo)\\.[a-z][A-Za-z.]+\\b");

    @Autowired Visitors visitors;

    @ParameterizedTest
    @CsvSource({"pres.ci, fr", "pres.ci, en", "brrc, pt", "fp.sn, es", "sys, fr", "'', en", "'', es"})
    void everyPageIsReadableByAllAndFitsTheScreen(String login, String language) {
        try (var context = Chromium.context(language, 360, true)) {
            var page = context.newPage();
            if (!login.isEmpty()) {
                Chromium.signIn(page, visitors, login);
            }
            var wrong = new ArrayList<String>();
            for (var path : pages(page, language)) {
                page.setViewportSize(360, 900);
                page.navigate(house() + path);
                wide(page, path, 360, wrong);
                if (RAW.matcher(page.locator("body").innerText()).find()) {
                    wrong.add(path + ": a raw key or pattern is shown");
                }
                if (!language.equals(page.locator("html").getAttribute("lang"))) {
                    wrong.add(path + ": not in " + language);
                }
                for (var violation : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
                    violation.getNodes().stream().limit(3).forEach(node -> wrong.add(path + ": " + violation.getId() + " " + node.getHtml()));
                }
                page.setViewportSize(1280, 900);
                wide(page, path, 1280, wrong);
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void theFirstVisitAndTheNextAreLight() {
        try (var context = Chromium.context("fr", 360, true)) {
            var page = context.newPage();
            var heavy = new LinkedHashMap<String, Long>();
            if (weight(context, page, "/") > 60_000) {
                heavy.put("first visit", 60_000L);
            }
            Chromium.signIn(page, visitors, "pres.ci");
            for (var path : pages(page, "fr")) {
                var bytes = weight(context, page, path);
                if (bytes > 15_000) {
                    heavy.put(path, bytes);
                }
            }
            assertThat(heavy).isEqualTo(Map.of());
        }
    }

    /// Bytes that came over the wire, headers included, as the browser counted them.
    private long weight(BrowserContext context, Page page, String path) {
        var session = context.newCDPSession(page);
        session.send("Network.enable");
        var bytes = new long[1];
        session.on("Network.loadingFinished", event -> bytes[0] += event.get("encodedDataLength").getAsLong());
        page.navigate(house() + path);
        page.waitForLoadState();
        session.detach();
        return bytes[0];
    }

    private void wide(Page page, String path, int width, List<String> wrong) {
        var needed = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (needed > width) {
            wrong.add("%s: %d px wide on a screen of %d".formatted(path, needed, width));
        }
    }

    /// Pages reached by links from the front, one of each kind: one meeting, one country, one rule stand for all.
    private List<String> pages(Page page, String language) {
        var todo = new ArrayDeque<>(List.of("/"));
        var kinds = new LinkedHashSet<String>();
        var pages = new ArrayList<String>();
        while (!todo.isEmpty()) {
            var path = todo.poll();
            if (!kinds.add(UNIQUE.matcher(path).replaceAll("*"))) {
                continue;
            }
            var answer = page.navigate(house() + path);
            if (answer == null || answer.status() != 200 || !answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
                assertThat(answer == null ? 0 : answer.status()).as("a link leads to " + path).isLessThan(400);
                continue;
            }
            pages.add(path);
            for (var link : page.locator("a[href]").all()) {
                var target = URI.create(page.url()).resolve(link.getAttribute("href").replace(" ", "%20"));
                var query = target.getQuery();
                if (target.getPort() == visitors.port() && !target.getPath().matches(".*\\.(ics|xlsx|svg)$") && (query == null || query.startsWith("kind="))) {
                    todo.add(target.getPath() + (query == null ? "" : "?" + query));
                }
            }
        }
        return pages;
    }

    private String house() {
        return "http://localhost:" + visitors.port();
    }
}
