package palabre.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of a question, to be found in short names: however they are written, and at the beginning of a word at least.
public record Spelled(List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONG = 4;

    public static Spelled of(Question question) {
        return new Spelled(question.wanted().stream().flatMap(words -> Stream.of(BETWEEN.split(Folded.text(words)))).filter(word -> !word.isEmpty())
                .map(Spelled::singular).toList());
    }

    public boolean nothing() {
        return words.isEmpty();
    }

    public boolean within(String name) {
        var there = BETWEEN.split(Folded.text(name));
        return words.stream().allMatch(word -> Stream.of(there).anyMatch(one -> one.startsWith(word)));
    }

    private static String singular(String word) {
        return word.length() > LONG && (word.endsWith("s") || word.endsWith("x")) ? word.substring(0, word.length() - 1) : word;
    }
}
