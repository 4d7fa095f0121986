package palabre.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What the readers saw, page by page, beside the ceiling.
record Table(Map<String, Seen> runs) {

    record Seen(double perSecond, int median, int slowest, int failed) {}

    static Table of(Path results) throws IOException {
        try (var folders = Files.list(results)) {
            var latest = folders.max(Comparator.naturalOrder()).orElseThrow();
            var runs = new HashMap<String, Seen>();
            var statistics = new JsonMapper().readTree(latest.resolve("js/stats.json").toFile());
            for (var request : statistics.get("contents")) {
                runs.put(request.get("name").asText(), seen(request.get("stats")));
            }
            return new Table(runs);
        }
    }

    private static Seen seen(JsonNode stats) {
        var answered = stats.get("numberOfRequests");
        return new Seen(answered.get("ok").asDouble() / Reading.EACH.toSeconds(), stats.get("percentiles1").get("total").asInt(),
                stats.get("percentiles4").get("total").asInt(), answered.get("ko").asInt());
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
                table.append(String.format(Locale.ROOT, "| %s | %d | %.0f | %d | %d | %.0f | %d | %d | %.2f |%s%n", page.label, readers,
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
