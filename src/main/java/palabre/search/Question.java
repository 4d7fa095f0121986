package palabre.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What someone asks, as they typed it: words all to be found, « several in this order » between quotation marks, and -those not to be found.
public record Question(String typed, List<Term> terms) {

    public static final int LONGEST = 200;
    private static final int MOST_TERMS = 12;
    private static final Pattern TERM = Pattern.compile("(?<not>(?<=^|\\s)-)?(?:[\"«“](?<phrase>[^\"»”]*)[\"»”]|(?<word>[^\\s\"«»“”]+))");

    /// One word, or several in their order.
    record Term(String words, boolean phrase, boolean excluded) {}

    public Question {
        terms = List.copyOf(terms);
    }

    public static Question of(String typed) {
        var plain = typed.codePoints().filter(letter -> !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        var kept = plain.length() <= LONGEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
        var terms = new ArrayList<Term>();
        var found = TERM.matcher(kept);
        while (found.find() && terms.size() < MOST_TERMS) {
            var phrase = found.group("phrase");
            var words = phrase == null ? found.group("word") : phrase.strip();
            if (words.chars().anyMatch(Character::isLetterOrDigit)) {
                terms.add(new Term(words, phrase != null, found.group("not") != null));
            }
        }
        return new Question(kept, terms);
    }

    public boolean blank() {
        return terms.stream().allMatch(Term::excluded);
    }

    List<String> wanted() {
        return terms.stream().filter(term -> !term.excluded()).map(Term::words).toList();
    }

    /// The same with one term written otherwise.
    Question with(Term before, String after) {
        var others = terms.stream().map(term -> term.equals(before) ? new Term(after, false, false) : term).toList();
        return new Question(String.join(" ", others.stream().map(Question::said).toList()), others);
    }

    private static String said(Term term) {
        return (term.excluded() ? "-" : "") + (term.phrase() ? "\"" + term.words() + "\"" : term.words());
    }
}
