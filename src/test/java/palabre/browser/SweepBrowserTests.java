package palabre.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import palabre.HouseTest;
import palabre.Visitors;
import palabre.charter.Parameter;

/// Every page a reader can reach by links: readable by all (WCAG 2.2 AA), on any width, in each language, light.
@HouseTest
class SweepBrowserTests {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /// What differs between pages of one kind: one meeting, one country, one rule stand for all.
    private static final Pattern ONE_OF_A_KIND = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/rules/)[RA]-[A-Z0-9-]+|(?<=/rules/parameters/).+|(?<=/members/)[a-z]{2}\\b|(?<=/duties/)[A-Z_]+|(?<=/delegations/)[a-z]+|(?<=/group/)com\\d|(?<=kind=)COM\\d");
    private static final Pattern RAW = Pattern.compile("\\{\\d|\\b(ui|files|meetings|agenda|documents|delegations|invitations|search|members|charter|bodies|portal|notices|journal|demo)\\.[a-z][A-Za-z]+\\.[A-Za-z.]+\\b");

    private static final String LINKS = """
            () => [...new Set([...document.querySelectorAll('a[href]:not([download])')].map(a => new URL(a.href, location.href))
                .filter(u => u.origin === location.origin && !/\\.(ics|xlsx|svg|docx|pdf)$/.test(u.pathname) && (!u.search || /^\\?kind=[A-Za-z0-9]+$/.test(u.search)))
                .map(u => u.pathname + u.search))]
            """;

    @Autowired Visitors visitors;

    @ParameterizedTest
    @CsvSource({"pres.ci, fr", "brrc, pt", "aut.sn, es", "sg.ci, en", "sys, fr", "'', en"})
    void everyPageIsReadableByAllAndFitsTheScreen(String login, String language) {
        var wrong = new ArrayList<String>();
        eachPage(login, language, (path, page) -> {
            fits(page, path, 360, wrong);
            // Parameters are shown by the name the group knows them by, which looks like a key.
            if (RAW.matcher(page.locator("body").innerText()).results().anyMatch(found -> Parameter.of(found.group()).isEmpty())) {
                wrong.add(path + ": a raw key or pattern is shown");
            }
            if (!language.equals(page.locator("html").getAttribute("lang"))) {
                wrong.add(path + ": not in " + language);
            }
            for (var violation : axe(page).analyze().getViolations()) {
                violation.getNodes().stream().limit(2).forEach(node -> wrong.add(path + ": " + violation.getId() + " " + node.getHtml()));
            }
            page.setViewportSize(1280, 900);
            fits(page, path, 1280, wrong);
            page.setViewportSize(360, 900);
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void theFirstVisitIsLight() {
        try (var context = Chromium.context("fr", 360, true)) {
            var page = context.newPage();
            var bytes = counted(page);
            page.navigate(house());
            page.waitForLoadState();
            assertThat(bytes[0]).isBetween(1_000L, 60_000L);
        }
    }

    @Test
    void everyFollowingPageIsLight() {
        var heavy = new LinkedHashMap<String, Long>();
        var counters = new HashSet<Page>();
        var bytes = new long[1][];
        var before = new long[1];
        eachPage("pres.ci", "fr", (path, page) -> {
            if (counters.add(page)) {
                bytes[0] = counted(page);
                page.reload();
            } else if (bytes[0][0] - before[0] > 15_000) {
                heavy.put(path, bytes[0][0] - before[0]);
            }
            before[0] = bytes[0][0];
        });
        assertThat(heavy).isEqualTo(Map.of());
    }

    /// Without frames of its own to gather from: our pages have none, and it is several times faster.
    @SuppressWarnings("deprecation")
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).withTags(WCAG).setLegacyMode(true);
    }

    /// Bytes that came over the wire, headers included, as the browser counts them from now on.
    private static long[] counted(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        var bytes = new long[1];
        session.on("Network.loadingFinished", event -> bytes[0] += event.get("encodedDataLength").getAsLong());
        return bytes;
    }

    private static void fits(Page page, String path, int width, List<String> wrong) {
        var needed = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (needed > width) {
            wrong.add("%s: %d px wide on a screen of %d".formatted(path, needed, width));
        }
    }

    /// Goes where links lead from the front, one page of each kind.
    private void eachPage(String login, String language, BiConsumer<String, Page> look) {
        try (var context = Chromium.context(language, 360, true)) {
            var page = context.newPage();
            if (!login.isEmpty()) {
                Chromium.signIn(page, visitors, login);
            }
            var kinds = new HashSet<String>();
            var todo = new ArrayDeque<>(List.of("/"));
            while (!todo.isEmpty()) {
                var path = todo.poll();
                if (kinds.add(ONE_OF_A_KIND.matcher(path).replaceAll("*"))) {
                    var answer = page.navigate(house() + path);
                    assertThat(answer).extracting(Response::status).as("a link leads to " + path).isEqualTo(200);
                    look.accept(path, page);
                    ((List<?>) page.evaluate(LINKS)).forEach(link -> todo.add(String.valueOf(link)));
                }
            }
            assertThat(kinds).hasSizeGreaterThan(8);
        }
    }

    private String house() {
        return "http://localhost:" + visitors.port();
    }
}
