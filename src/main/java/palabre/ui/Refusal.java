package palabre.ui;

import org.jspecify.annotations.Nullable;

/// The rule says no: shown as a 409, in the words found under `refusal.` and the name of the exception.
public abstract class Refusal extends RuntimeException {

    private final @Nullable String rule;
    private final transient Object[] arguments;

    /// `rule` is the id of the rule that refuses, if it is one of the charter's.
    protected Refusal(@Nullable String rule, String forTheLog, Object... arguments) {
        super(forTheLog);
        this.rule = rule;
        this.arguments = arguments;
    }

    public @Nullable String rule() {
        return rule;
    }

    public Message why() {
        return Message.of("refusal." + getClass().getSimpleName(), arguments);
    }
}
