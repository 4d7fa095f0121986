package palabre.bodies.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import palabre.ui.Ui;

/// Where a fact comes from, as a reader sees it: the charter, a page one may open, or what still has to be found.
public record Cited(String words, String href) {

    private static final Map<String, String> KNOWN = Map.of(
            "charter", "bodies.source.charter",
            "general knowledge", "bodies.source.general",
            "demonstration data", "bodies.source.demo",
            "Démonstration", "bodies.source.demo",
            "public page, address to be found", "bodies.source.lost");

    public static List<Cited> all(Ui ui, String sources) {
        return Arrays.stream(sources.split(";")).map(String::strip).map(source -> one(ui, source)).toList();
    }

    private static Cited one(Ui ui, String source) {
        var known = KNOWN.get(source);
        if (known != null) {
            return new Cited(ui.text(known), source.equals("charter") ? "/rules" : "");
        }
        return source.matches("[a-z0-9.-]+\\.[a-z]{2,}(/\\S*)?")
                ? new Cited(source.replaceFirst("/.*", ""), "https://" + source) : new Cited(source, "");
    }
}
