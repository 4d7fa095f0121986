package palabre.members;

import org.jspecify.annotations.Nullable;
import palabre.journal.Function;

/// The place someone has among those who act for an administration.
public enum Seat {
    /// The focal point, head of the administration's computing: there is one.
    MAIN(Function.FP),
    /// Stands in for the main focal point; there may be several.
    ALTERNATE(Function.FP),
    /// The authority or its delegate, who validates what the focal points propose.
    VALIDATOR(Function.AUT);

    private final Function function;

    Seat(Function function) {
        this.function = function;
    }

    public Function function() {
        return function;
    }

    /// What a function is held as when nothing else was said.
    static @Nullable Seat usual(Function function, boolean mainIsTaken) {
        return switch (function) {
            case AUT -> VALIDATOR;
            case FP -> mainIsTaken ? ALTERNATE : MAIN;
            default -> null;
        };
    }
}
