package palabre;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import palabre.charter.Rule;
import palabre.store.ReferenceFile;

/// Writes, at the end of each run, every rule and what proves it: `target/rules.html` and `target/rules.csv`.
public final class RulesTable implements TestExecutionListener {

    /// The worst outcome of a test, its repetitions taken together.
    enum Outcome {
        PASSED("réussi"),
        SKIPPED("écarté"),
        NOT_RUN("non exécuté cette fois"),
        FAILED("échoué");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        static Outcome worse(Outcome one, Outcome other) {
            return one.ordinal() > other.ordinal() ? one : other;
        }
    }

    private record Line(String id, String title, String severity, boolean enforced, Map<String, Outcome> tests) {}

    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        keep(test, result.getStatus() == TestExecutionResult.Status.SUCCESSFUL ? Outcome.PASSED
                : result.getStatus() == TestExecutionResult.Status.ABORTED ? Outcome.SKIPPED : Outcome.FAILED);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        keep(test, Outcome.SKIPPED);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        // A launcher calls this once for all; nothing ran means nothing to tell.
        if (outcomes.isEmpty()) {
            return;
        }
        var lines = lines();
        try {
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target/rules.csv"), csv(lines));
            Files.writeString(Path.of("target/rules.html"), html(lines));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void keep(TestIdentifier test, Outcome outcome) {
        if (test.getSource().orElse(null) instanceof MethodSource method) {
            outcomes.merge(method.getClassName() + "." + method.getMethodName(), outcome, Outcome::worse);
        }
    }

    private List<Line> lines() {
        var proofs = Proofs.all();
        var titles = titles();
        var lines = new ArrayList<Line>();
        for (var row : ReferenceFile.rows("charter/rules.csv")) {
            var rule = Rule.of(Objects.requireNonNull(row.get("id"))).orElseThrow();
            var tests = new TreeMap<String, Outcome>();
            for (var proof : proofs.getOrDefault(rule, new TreeSet<>())) {
                tests.put(proof.toString(), outcome(proof));
            }
            lines.add(new Line(rule.id(), titles.getProperty("charter.rule." + rule.id() + ".title", ""),
                    row.get("severity"), Boolean.parseBoolean(row.get("enforced")), tests));
        }
        return lines;
    }

    private Outcome outcome(Proofs.Proof proof) {
        if (!proof.test().isEmpty()) {
            return outcomes.getOrDefault(proof.toString(), Outcome.NOT_RUN);
        }
        return outcomes.entrySet().stream().filter(run -> run.getKey().startsWith(proof.type() + "."))
                .map(Map.Entry::getValue).reduce(Outcome::worse).orElse(Outcome.NOT_RUN);
    }

    private static String csv(List<Line> lines) {
        return "rule,severity,enforced,tests,outcome\n" + lines.stream().map(line -> "%s,%s,%s,%s,%s".formatted(line.id(),
                line.severity(), line.enforced(), String.join(" ", line.tests().keySet()), said(line))).collect(joining("\n")) + "\n";
    }

    private static String said(Line line) {
        return line.tests().values().stream().reduce(Outcome::worse).map(outcome -> outcome.label).orElse("non éprouvée");
    }

    private static String html(List<Line> lines) {
        var proved = lines.stream().filter(line -> !line.tests().isEmpty()).count();
        var failed = lines.stream().filter(line -> Set.copyOf(line.tests().values()).contains(Outcome.FAILED)).count();
        return """
                <!doctype html>
                <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Les règles et leurs épreuves</title>
                <style>body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem}table{border-collapse:collapse}
                td,th{padding:.4rem .8rem;border-bottom:1px solid #ccc;text-align:left;vertical-align:top}code{font-size:.8rem}</style></head><body>
                <h1>Les règles et leurs épreuves</h1>
                <p>%d règles, dont %d éprouvées par au moins un essai ; %d en échec.</p>
                <table><thead><tr><th scope="col">Règle</th><th scope="col">Intitulé</th><th scope="col">Sévérité d’origine</th>
                <th scope="col">Appliquée</th><th scope="col">Éprouvée</th><th scope="col">Essais</th></tr></thead><tbody>
                %s</tbody></table></body></html>
                """.formatted(lines.size(), proved, failed, lines.stream().map(RulesTable::row).collect(joining()));
    }

    private static String row(Line line) {
        var tests = line.tests().entrySet().stream()
                .map(test -> "<code>%s</code> %s".formatted(test.getKey().replaceFirst("^palabre\\.", ""), test.getValue().label))
                .collect(joining("<br>"));
        return "<tr id=\"%s\"><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>%n".formatted(
                line.id(), line.id(), line.title(), line.severity(), line.enforced() ? "oui" : "pas encore", said(line), tests);
    }

    private static Properties titles() {
        var titles = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/catalogue_fr.properties"))) {
            titles.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return titles;
    }
}
