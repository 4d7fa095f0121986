package palabre;

/// A template without what jte computes: what is left between its tags is what every reader reads, in every language.
final class TemplateWords {

    private final String source;
    private final StringBuilder left = new StringBuilder();
    private int at;

    private TemplateWords(String source) {
        this.source = source;
    }

    /// The markup alone, tags and literal words.
    static String of(String source) {
        var words = new TemplateWords(source);
        words.content();
        return words.left.toString();
    }

    /// Until the end, or the backtick that ends a block of content.
    private void content() {
        while (at < source.length() && source.charAt(at) != '`') {
            if (starts("<%--")) {
                at = after("--%>");
            } else if (starts("${") || starts("!{") || starts("$unsafe{")) {
                at = source.indexOf('{', at);
                balanced('{', '}');
            } else if (starts("@import") || starts("@param")) {
                at = after("\n");
            } else if (source.startsWith("@", at)) {
                directive();
            } else {
                left.append(source.charAt(at++));
            }
        }
    }

    private void directive() {
        at++;
        while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '.')) {
            at++;
        }
        if (at < source.length() && source.charAt(at) == '(') {
            balanced('(', ')');
        }
    }

    /// Skips code, its strings included; a block of content within it is markup again.
    private void balanced(char open, char close) {
        var depth = 0;
        do {
            var here = source.charAt(at);
            if (starts("@`")) {
                at += 2;
                content();
            } else if (here == '"' || here == '\'') {
                string(here);
            } else if (here == open) {
                depth++;
            } else if (here == close) {
                depth--;
            }
            at++;
        } while (depth > 0 && at < source.length());
    }

    private void string(char quote) {
        at++;
        while (source.charAt(at) != quote) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
    }

    private boolean starts(String token) {
        return source.startsWith(token, at);
    }

    private int after(String token) {
        var found = source.indexOf(token, at);
        return found < 0 ? source.length() : found + token.length();
    }
}
