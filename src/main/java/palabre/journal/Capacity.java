package palabre.journal;

import java.util.Arrays;

/// In what capacity one acts: a function and what it is exercised for, an administration (`CI`),
/// an organisation (`BRRC`), a meeting, or nothing. Its period is that of the mandate it comes from.
public record Capacity(Function function, String scope) {

    public static final Capacity PUBLIC = new Capacity(Function.PUB, "");

    /// As forms and the journal know it: `PRES:CI`, `SYS`.
    public String key() {
        return scope.isEmpty() ? function.name() : function.name() + ":" + scope;
    }

    public boolean is(Function... functions) {
        return Arrays.asList(functions).contains(function);
    }
}
