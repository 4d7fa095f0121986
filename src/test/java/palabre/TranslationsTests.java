package palabre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palabre.charter.Parameter;

/// Four languages say the same things, with the same blanks to fill; and nothing is said outside of them.
class TranslationsTests {

    static final Path MESSAGES = Path.of("src/main/resources/messages");
    static final List<String> LANGUAGES = List.of("", "_fr", "_pt", "_es");

    /// What Spring asks for by itself when a form is wrong.
    static final Pattern ASKED_BY_FORMS = Pattern.compile("NotBlank|NotNull|Size|Email|typeMismatch(\\..+)?|Min|Max|Pattern|AssertTrue");

    /// Keys made of a prefix and a name that only running code knows.
    static final Set<String> MADE_UP = Set.of("refusal.", "journal.act.");

    static final Pattern LITERAL = Pattern.compile("\"((?:[a-z]+)\\.[A-Za-z0-9_.-]*)\"");
    static final Pattern SAID = Pattern.compile("(?:\\btext|Message\\.of|\\bhas)\\(\\s*\"([a-z]+\\.[A-Za-z0-9_.-]*[A-Za-z0-9])\"\\s*[,)]");
    static final Pattern CONSTRAINT = Pattern.compile("message\\(\\) default \"\\{(\\w+)}\"");
    static final Pattern BLANK = Pattern.compile("\\{(\\d+)");
    static final Pattern ATTRIBUTE = Pattern.compile("\\b(aria-label|data-label|placeholder|title|alt)=\"([^\"]*)\"");

    /// The product’s own name needs no translation.
    static final Pattern NAMES = Pattern.compile("\\bPalabre\\b|\\bBRRC-AOC\\b|\\bGTR-DI\\b|&[a-z]+;");

    final Map<String, Map<String, Properties>> modules = modules();

    /// Whoever comes second, in the same file or another, would speak for the first.
    @Test
    void aKeyStandsOnce() throws IOException {
        for (var suffix : LANGUAGES) {
            var seen = new TreeMap<String, String>();
            var twice = new ArrayList<String>();
            for (var module : modules.keySet()) {
                var file = MESSAGES.resolve(module + suffix + ".properties");
                try (var lines = Files.lines(file)) {
                    lines.filter(line -> line.matches("[A-Za-z][^=]*=.*")).map(line -> line.substring(0, line.indexOf('='))).forEach(key -> {
                        var before = seen.put(key, file.getFileName().toString());
                        if (before != null) {
                            twice.add(key + ": " + before + ", " + file.getFileName());
                        }
                    });
                }
            }
            assertThat(twice).isEmpty();
        }
    }

    @Test
    void fourLanguagesHaveTheSameKeys() {
        var missing = new ArrayList<String>();
        modules.forEach((module, languages) -> {
            var all = new TreeSet<String>();
            languages.values().forEach(language -> all.addAll(language.stringPropertyNames()));
            for (var key : all) {
                for (var suffix : LANGUAGES) {
                    if (!languages.get(suffix).containsKey(key)) {
                        missing.add(MESSAGES.resolve(module + suffix + ".properties") + ": " + key + "="
                                + languages.values().stream().filter(other -> other.containsKey(key)).findFirst().orElseThrow().getProperty(key));
                    }
                }
            }
        });
        none("lines to add, once translated", missing);
    }

    @Test
    void fourLanguagesHaveTheSameBlanksToFill() {
        var wrong = new ArrayList<String>();
        modules.forEach((module, languages) -> languages.get("").forEach((key, english) -> {
            for (var suffix : LANGUAGES) {
                var said = languages.get(suffix).getProperty((String) key);
                if (said != null && !blanks(said).equals(blanks((String) english))) {
                    wrong.add(module + suffix + ": " + key + "=" + said + "   (English: " + english + ")");
                }
            }
        }));
        none("sentences whose blanks differ", wrong);
    }

    @Test
    void everySentenceCanBeFilledInAndHasNoTypewriterApostrophe() {
        var wrong = new ArrayList<String>();
        modules.forEach((module, languages) -> languages.forEach((suffix, words) -> words.forEach((key, said) -> {
            if (((String) said).contains("'")) {
                wrong.add(module + suffix + ": " + key + "=" + said + "   (write ’)");
            }
            try {
                new MessageFormat((String) said, Locale.FRENCH);
            } catch (IllegalArgumentException unreadable) {
                wrong.add(module + suffix + ": " + key + "=" + said + "   (" + unreadable.getMessage() + ")");
            }
        })));
        none("sentences to mend", wrong);
    }

    @Test
    void whatTheCodeSaysHasItsWords() {
        var known = known();
        var missing = new TreeSet<String>();
        for (var file : sources()) {
            var code = read(file);
            for (var literal : literals(code)) {
                if (!known.contains(literal) && !prefixes(known, literal)) {
                    missing.add(literal + "=   (" + file + ")");
                }
            }
            SAID.matcher(code).results().map(said -> said.group(1)).filter(key -> mine(key) && !known.contains(key))
                    .forEach(key -> missing.add(key + "=   (" + file + ")"));
            Pattern.compile("class (\\w+) extends Refusal\\b").matcher(code).results().map(refusal -> "refusal." + refusal.group(1))
                    .filter(key -> !known.contains(key)).forEach(key -> missing.add(key + "=   (" + file + ")"));
        }
        none("keys to add in four languages", missing);
    }

    @Test
    void noWordsAreKeptThatNothingSays() {
        var code = sources().stream().map(TranslationsTests::read).toList();
        var literals = new TreeSet<String>();
        code.forEach(file -> literals.addAll(literals(file)));
        code.forEach(file -> CONSTRAINT.matcher(file).results().forEach(constraint -> literals.add(constraint.group(1))));
        var nouns = code.stream().flatMap(file -> Pattern.compile("(?:class|record) (\\w+)").matcher(file).results())
                .map(noun -> noun.group(1)).toList();
        var unused = known().stream()
                .filter(key -> !ASKED_BY_FORMS.matcher(key).matches())
                .filter(key -> literals.stream().noneMatch(literal -> key.equals(literal) || key.startsWith(literal.endsWith(".") ? literal : literal + ".")))
                .filter(key -> MADE_UP.stream().noneMatch(prefix -> key.startsWith(prefix) && nouns.contains(key.substring(prefix.length()))))
                .toList();
        none("lines to remove", unused);
    }

    @Test
    void templatesContainNoWordsOfTheirOwn() {
        var wrong = new ArrayList<String>();
        for (var file : files(Path.of("src/main/jte"), ".jte")) {
            var markup = TemplateWords.of(read(file));
            ATTRIBUTE.matcher(markup).results().filter(attribute -> speaks(attribute.group(2)))
                    .forEach(attribute -> wrong.add(file + ": " + attribute.group()));
            for (var between : markup.replaceAll("(?s)<(script|style|code)\\b.*?</\\1>", "").replaceAll("(?s)<[^>]*>", "\n").split("\n")) {
                if (speaks(between)) {
                    wrong.add(file + ": " + between.strip());
                }
            }
        }
        none("words to move to the message files", wrong);
    }

    private static boolean speaks(String words) {
        return NAMES.matcher(words).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    private static Set<String> blanks(String said) {
        var blanks = new TreeSet<String>();
        BLANK.matcher(said).results().forEach(blank -> blanks.add(blank.group(1)));
        return blanks;
    }

    private boolean prefixes(Set<String> known, String literal) {
        var prefix = literal.endsWith(".") ? literal : literal + ".";
        return known.stream().anyMatch(key -> key.startsWith(prefix));
    }

    /// Whatever looks like a key of one of the modules.
    private Set<String> literals(String code) {
        var found = new TreeSet<String>();
        LITERAL.matcher(code).results().map(literal -> literal.group(1)).filter(this::mine).forEach(found::add);
        return found;
    }

    /// Parameters of the charter have names of the same shape, and are no words.
    private boolean mine(String key) {
        var module = key.substring(0, key.indexOf('.'));
        return (modules.containsKey(module) || module.equals("refusal")) && Parameter.of(key).isEmpty();
    }

    private Set<String> known() {
        var known = new TreeSet<String>();
        modules.values().forEach(languages -> known.addAll(languages.get("").stringPropertyNames()));
        return known;
    }

    private static Map<String, Map<String, Properties>> modules() {
        var modules = new TreeMap<String, Map<String, Properties>>();
        for (var file : files(MESSAGES, ".properties")) {
            var module = file.getFileName().toString().replaceAll("(_..)?\\.properties$", "");
            modules.computeIfAbsent(module, name -> {
                var languages = new TreeMap<String, Properties>();
                LANGUAGES.forEach(suffix -> languages.put(suffix, words(MESSAGES.resolve(name + suffix + ".properties"))));
                return languages;
            });
        }
        return modules;
    }

    private static Properties words(Path file) {
        var words = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                words.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return words;
    }

    private static List<Path> sources() {
        return Stream.concat(files(Path.of("src/main/jte"), ".jte").stream(), files(Path.of("src/main/java"), ".java").stream()).toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void none(String what, Collection<String> wrong) {
        var lines = String.join("\n", wrong);
        assertThat(lines).as(what).isEmpty();
    }
}
