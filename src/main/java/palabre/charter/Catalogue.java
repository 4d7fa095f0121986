package palabre.charter;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import palabre.store.ReferenceFile;

/// All that came with the program about the charter: its rules, how they are read, what can be set.
/// A rule without its line, or a line without its rule, and Palabre does not start.
@Component
public class Catalogue {

    private final Map<Rule, Article> articles;
    private final Map<String, Reading> readings;
    private final Map<String, Setting> settings;

    Catalogue() {
        articles = byKey(ReferenceFile.rows("charter/rules.csv").stream().map(Catalogue::article).toList(), Article::rule);
        readings = byKey(ReferenceFile.rows("charter/readings.csv").stream().map(Catalogue::reading).toList(), Reading::id);
        settings = byKey(ReferenceFile.rows("charter/parameters.csv").stream().map(Catalogue::setting).toList(), Setting::key);
        check();
        for (var article : articles.values()) {
            var severity = Setting.severityOf(article.rule(), article.severity());
            settings.put(severity.key(), severity);
        }
    }

    /// Every rule, in the order of the texts.
    public List<Article> articles() {
        return List.copyOf(articles.values());
    }

    public Article article(Rule rule) {
        var article = articles.get(rule);
        if (article == null) {
            throw new IllegalArgumentException("not in the catalogue: " + rule.id());
        }
        return article;
    }

    public List<Reading> readings() {
        return List.copyOf(readings.values());
    }

    public Optional<Reading> reading(String id) {
        return Optional.ofNullable(readings.get(id));
    }

    /// The parameters, without the severities.
    public List<Setting> parameters() {
        return settings.values().stream().filter(setting -> setting.parameter().isPresent()).toList();
    }

    public Setting setting(Parameter parameter) {
        return setting(parameter.key());
    }

    public Setting severity(Rule rule) {
        return Setting.severityOf(rule, article(rule).severity());
    }

    public Setting setting(String key) {
        return Optional.ofNullable(settings.get(key))
                .orElseThrow(() -> new NoSuchElementException("setting " + key));
    }

    private void check() {
        for (var rule : Rule.values()) {
            article(rule);
        }
        for (var parameter : Parameter.values()) {
            if (!setting(parameter).takes(setting(parameter).initial())) {
                throw new IllegalStateException("first value out of range: " + parameter.key());
            }
        }
        for (var key : settings.keySet()) {
            parameter(key);
        }
        for (var article : articles.values()) {
            for (var reading : article.readings()) {
                if (!readings.containsKey(reading)) {
                    throw new IllegalStateException("%s: no reading %s".formatted(article.id(), reading));
                }
            }
        }
    }

    private static Article article(Map<String, String> row) {
        return new Article(rule(cell(row, "id")), Article.Source.valueOf(cell(row, "text")), cell(row, "heading"),
                Arrays.stream(cell(row, "lines").split(";")).map(String::strip).toList(),
                Article.Priority.valueOf(cell(row, "priority")), Severity.valueOf(cell(row, "severity")),
                words(cell(row, "parameters")).stream().map(Catalogue::parameter).toList(),
                words(cell(row, "readings")), Boolean.parseBoolean(cell(row, "enforced")));
    }

    private static Reading reading(Map<String, String> row) {
        return new Reading(cell(row, "id"), cell(row, "references"), words(cell(row, "rules")).stream().map(Catalogue::rule).toList());
    }

    private static Setting setting(Map<String, String> row) {
        var type = type(row);
        var options = switch (type) {
            case BOOLEAN -> List.of("true", "false");
            case CHOICE -> Arrays.asList(cell(row, "minimum").split("\\|"));
            default -> List.<String>of();
        };
        return new Setting(cell(row, "key"), type, cell(row, "default"), type == Setting.Type.CHOICE ? "" : cell(row, "minimum"),
                cell(row, "maximum"), options, words(cell(row, "rules")).stream().map(Catalogue::rule).toList(),
                words(cell(row, "readings")), Boolean.parseBoolean(cell(row, "applied")));
    }

    private static Setting.Type type(Map<String, String> row) {
        var key = cell(row, "key");
        if (key.startsWith("langues.")) {
            return Setting.Type.LANGUAGES;
        }
        return cell(row, "default").startsWith("--") ? Setting.Type.DAY : Setting.Type.valueOf(cell(row, "type"));
    }

    private static Rule rule(String id) {
        return Rule.of(id).orElseThrow(() -> new IllegalStateException("the catalogue knows a rule Palabre does not: " + id));
    }

    private static Parameter parameter(String key) {
        return Parameter.of(key).orElseThrow(() -> new IllegalStateException("the catalogue knows a parameter Palabre does not: " + key));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s+"));
    }

    private static <K, V> Map<K, V> byKey(List<V> values, java.util.function.Function<V, K> key) {
        return values.stream().collect(toMap(key, identity(),
                (one, other) -> {
                    throw new IllegalStateException("twice in the catalogue: " + key.apply(one) + " " + other);
                }, LinkedHashMap::new));
    }
}
