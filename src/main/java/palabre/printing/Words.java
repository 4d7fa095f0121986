package palabre.printing;

import java.util.List;
import java.util.stream.Stream;

/// Running words of a paper, some of them bold, italic or small; `\n` begins a new line.
public record Words(List<Run> runs) {

    public enum Style { PLAIN, BOLD, ITALIC, SMALL }

    public record Run(String text, Style style) {}

    public static final Words NONE = new Words(List.of());

    public Words {
        runs = List.copyOf(runs);
    }

    public static Words of(String text) {
        return NONE.plain(text);
    }

    public Words plain(String text) {
        return and(text, Style.PLAIN);
    }

    public Words bold(String text) {
        return and(text, Style.BOLD);
    }

    public Words italic(String text) {
        return and(text, Style.ITALIC);
    }

    public Words small(String text) {
        return and(text, Style.SMALL);
    }

    /// What follows begins a new line, unless nothing comes before it.
    public Words line() {
        return runs.isEmpty() ? this : plain("\n");
    }

    /// What was plain is bold.
    Words emphasised() {
        return new Words(runs.stream().map(run -> run.style() == Style.PLAIN ? new Run(run.text(), Style.BOLD) : run).toList());
    }

    Words and(Words others) {
        return new Words(Stream.concat(runs.stream(), others.runs.stream()).toList());
    }

    private Words and(String text, Style style) {
        return text.isEmpty() ? this : new Words(Stream.concat(runs.stream(), Stream.of(new Run(text, style))).toList());
    }
}
