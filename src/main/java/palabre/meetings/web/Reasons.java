package palabre.meetings.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import palabre.charter.Derogation;
import palabre.charter.Rule;

/// The reasons typed for the derogations a meeting needs: `reason-R-PLEN-06`.
record Reasons(Map<String, String> typed) {

    private static final String PREFIX = "reason-";

    static Reasons of(Map<String, String> parameters) {
        var typed = new HashMap<String, String>();
        parameters.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                typed.put(name.substring(PREFIX.length()), value.strip());
            }
        });
        return new Reasons(typed);
    }

    /// Whether each rule asked for has a reason long enough to be printed.
    boolean answer(Set<Rule> asked) {
        return asked.stream().allMatch(rule -> typed.getOrDefault(rule.id(), "").length() >= Derogation.SHORTEST_REASON);
    }

    Map<Rule, String> given() {
        var given = new EnumMap<Rule, String>(Rule.class);
        typed.forEach((id, reason) -> {
            if (reason.length() >= Derogation.SHORTEST_REASON && reason.length() <= 2000) {
                Rule.of(id).ifPresent(rule -> given.put(rule, reason));
            }
        });
        return given;
    }
}
