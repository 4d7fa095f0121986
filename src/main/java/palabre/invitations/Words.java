package palabre.invitations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a kind of letter says in one language: its subject, and its paragraphs with blanks between braces; `**…**` is bold.
public record Words(String subject, String body) {

    private static final Pattern BRACES = Pattern.compile("\\{[^{}\\n]*\\}?|\\}");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");

    public Words {
        subject = subject.strip();
        body = body.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /// A blank nobody can fill, and the line of the body it stands in; 0 for the subject.
    public record Unknown(String blank, int line) {}

    /// The first blank that is none of these.
    public Optional<Unknown> unknown(Set<Placeholder> known) {
        var lines = (subject + "\n" + body).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            for (var found : BRACES.matcher(lines[line]).results().toList()) {
                if (Placeholder.of(found.group()).filter(known::contains).isEmpty()) {
                    return Optional.of(new Unknown(found.group(), line));
                }
            }
        }
        return Optional.empty();
    }

    /// With its blanks filled. A paragraph of which nothing is left goes.
    Words filled(Map<Placeholder, String> with) {
        var paragraphs = paragraphs(body).stream().map(paragraph -> filled(paragraph, with)).filter(paragraph -> !paragraph.isEmpty());
        return new Words(filled(subject, with), paragraphs.collect(Collectors.joining("\n\n")));
    }

    static List<String> paragraphs(String body) {
        return Arrays.stream(EMPTY_LINES.split(body)).map(String::strip).filter(paragraph -> !paragraph.isEmpty()).toList();
    }

    private static String filled(String words, Map<Placeholder, String> with) {
        return BRACES.matcher(words).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                Placeholder.of(found.group()).map(blank -> with.getOrDefault(blank, "")).orElse(found.group()))).strip();
    }
}
