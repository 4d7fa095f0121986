package palabre.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What the readers saw, page by page, beside the ceiling.
record Table(Map<String, Seen> runs) {

    record Seen(double perSecond, int median, int slowest, int failed) {}

    /// Gatling tells its numbers in a page for people only.
    private static final Pattern ROW = Pattern.compile("class=\"ellipsed-name\">([^<]+)</span>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td class=\"value [a-z]+ col-([0-9]+)\">([^<]*)</td>");

    static Table of(Path results) throws IOException {
        try (var folders = Files.list(results)) {
            var latest = folders.max(Comparator.naturalOrder()).orElseThrow();
            var runs = new HashMap<String, Seen>();
            var rows = ROW.matcher(Files.readString(latest.resolve("index.html")));
            while (rows.find()) {
                runs.put(rows.group(1), seen(rows.group(2)));
            }
            return new Table(runs);
        }
    }

    private static Seen seen(String row) {
        var numbers = new HashMap<Integer, Double>();
        var cells = CELL.matcher(row);
        while (cells.find()) {
            var digits = cells.group(2).replaceAll("[^0-9.]", "");
            numbers.put(Integer.valueOf(cells.group(1)), digits.isEmpty() ? 0 : Double.parseDouble(digits));
        }
        return new Seen(numbers.get(3) / Reading.EACH.toSeconds(), numbers.get(8).intValue(), numbers.get(11).intValue(), numbers.get(4).intValue());
    }

    @Override
    public String toString() {
        var table = new StringBuilder("""
                | page | lecteurs / readers | pages/s | p50 ms | p99 ms | plafond / ceiling pages/s | p50 ms | p99 ms | pages/s ÷ plafond / ceiling |
                |---|--:|--:|--:|--:|--:|--:|--:|--:|
                """);
        for (var page : Page.values()) {
            for (var readers : Page.READERS) {
                var house = runs.get(page.run(false, readers));
                var ceiling = runs.get(page.run(true, readers));
                table.append(String.format(Locale.ROOT, "| %s | %d | %.0f | %d | %d | %.0f | %d | %d | %.3f |%s%n", page.label, readers,
                        house.perSecond(), house.median(), house.slowest(), ceiling.perSecond(), ceiling.median(), ceiling.slowest(),
                        house.perSecond() / ceiling.perSecond(), house.failed() == 0 ? "" : " " + house.failed() + " failed"));
            }
        }
        return table + """

                Lecteurs, serveur et PostgreSQL se partagent la machine (%d processeurs) ; seuls les rapports se comparent d’une machine à l’autre.
                Readers, server and PostgreSQL share the machine (%1$d processors); only the ratios compare between machines.
                """.formatted(Runtime.getRuntime().availableProcessors());
    }
}
