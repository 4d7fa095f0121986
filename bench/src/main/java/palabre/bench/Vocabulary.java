package palabre.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The words of one language and how often each is said: those of the house's own messages first, as often as it says them, then rarer ones made of
/// their beginnings and endings. A word twice as far down the list is said half as often, as in any language (Zipf).
final class Vocabulary {

    private static final int WORDS = 30_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final List<String> words;
    private final double[] upTo;

    private Vocabulary(List<String> words) {
        this.words = words;
        this.upTo = new double[words.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 1.0 / (i + 2.7);
            upTo[i] = sum;
        }
    }

    /// Of the message files of a language: `fr`, `en`…
    static Vocabulary of(Path messages, String language, Random chance) throws IOException {
        var counts = new HashMap<String, Integer>();
        try (var files = Files.list(messages)) {
            for (var file : files.filter(path -> path.getFileName().toString().matches(language.equals("en") ? "[a-z]+\\.properties" : ".+_" + language + "\\.properties"))
                    .sorted().toList()) {
                for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    var said = WORD.matcher(line.substring(line.indexOf('=') + 1).toLowerCase(java.util.Locale.ROOT));
                    while (said.find()) {
                        counts.merge(said.group(), 1, Integer::sum);
                    }
                }
            }
        }
        var words = new LinkedHashSet<>(new TreeMap<>(counts).keySet().stream().sorted(Comparator.comparing((String word) -> -counts.get(word))).toList());
        var known = List.copyOf(words);
        while (words.size() < WORDS) {
            var one = known.get(chance.nextInt(known.size()));
            var other = known.get(chance.nextInt(known.size()));
            words.add(one.substring(0, (one.length() + 1) / 2) + other.substring(other.length() / 2));
        }
        return new Vocabulary(List.copyOf(words));
    }

    String said(Random chance) {
        var at = java.util.Arrays.binarySearch(upTo, chance.nextDouble() * upTo[upTo.length - 1]);
        return words.get(Math.min(at < 0 ? -at - 1 : at, words.size() - 1));
    }

    /// One that people look for: not among the hundred that hold sentences together.
    String soughtFor(Random chance) {
        String word;
        do {
            word = said(chance);
        } while (words.indexOf(word) < 100 || word.length() < 4);
        return word;
    }
}
