package palabre.charter;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import palabre.ui.Message;

/// Something that two persons may change: a parameter, or the severity of a rule. It knows what values it takes, and
/// whether Palabre already reads it.
public record Setting(String key, Type type, String initial, String minimum, String maximum, List<String> options,
        List<Rule> rules, List<String> readings, boolean applied) {

    public enum Type {
        INTEGER,
        BOOLEAN,
        CHOICE,
        SEVERITY,
        ZONE,
        DAY,
        LANGUAGES,
        TEXT
    }

    /// How many letters a free text may have.
    public static final int LONGEST = 200;

    static Setting severityOf(Rule rule, Severity initial) {
        var levels = Arrays.stream(Severity.values()).map(Severity::name).toList();
        return new Setting("regle." + rule.id() + ".severite", Type.SEVERITY, initial.name(), "", "", levels,
                List.of(rule), List.of(), true);
    }

    /// The rule whose severity it is, if it is one.
    public Optional<Rule> severe() {
        return type == Type.SEVERITY ? Optional.of(rules.getFirst()) : Optional.empty();
    }

    public Optional<Parameter> parameter() {
        return Parameter.of(key);
    }

    /// What people call it.
    public Message name() {
        return severe().map(rule -> Message.of("charter.severity.of", rule.id()))
                .orElseGet(() -> Message.of("charter.parameter." + key));
    }

    /// What it is to the journal.
    String subject() {
        return severe().map(rule -> "rule:" + rule.id()).orElse("parameter:" + key);
    }

    public boolean takes(String value) {
        return switch (type) {
            case INTEGER -> within(value);
            case BOOLEAN, CHOICE, SEVERITY -> options.contains(value);
            case ZONE -> ZoneId.getAvailableZoneIds().contains(value);
            case DAY -> isDay(value);
            case LANGUAGES -> value.matches("[a-z]{2}( [a-z]{2})*");
            case TEXT -> !value.isBlank() && value.length() <= LONGEST;
        };
    }

    private boolean within(String value) {
        if (!value.matches("[0-9]{1,6}")) {
            return false;
        }
        var number = Integer.parseInt(value);
        return number >= Integer.parseInt(minimum) && number <= Integer.parseInt(maximum);
    }

    private static boolean isDay(String value) {
        try {
            return MonthDay.parse(value).toString().equals(value);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
