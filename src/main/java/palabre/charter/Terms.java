package palabre.charter;

import java.util.Map;
import palabre.ui.Message;

/// What holds on a given day: the value of each parameter and how strictly each rule is applied.
public record Terms(Map<Parameter, String> values, Map<Rule, Severity> severities) {

    public Terms {
        values = Map.copyOf(values);
        severities = Map.copyOf(severities);
    }

    public String word(Parameter parameter) {
        var value = values.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + parameter.key());
        }
        return value;
    }

    public int number(Parameter parameter) {
        return Integer.parseInt(word(parameter));
    }

    public boolean yes(Parameter parameter) {
        return Boolean.parseBoolean(word(parameter));
    }

    public Severity severity(Rule rule) {
        var severity = severities.get(rule);
        if (severity == null) {
            throw new IllegalArgumentException("no severity for " + rule.id());
        }
        return severity;
    }

    public Finding respected(Rule rule, Message evidence) {
        return finding(rule, Finding.Verdict.RESPECTED, evidence);
    }

    public Finding broken(Rule rule, Message evidence) {
        return finding(rule, Finding.Verdict.BROKEN, evidence);
    }

    public Finding toCome(Rule rule, Message evidence) {
        return finding(rule, Finding.Verdict.TO_COME, evidence);
    }

    public Finding notApplicable(Rule rule, Message evidence) {
        return finding(rule, Finding.Verdict.NOT_APPLICABLE, evidence);
    }

    private Finding finding(Rule rule, Finding.Verdict verdict, Message evidence) {
        return new Finding(rule, severity(rule), verdict, evidence);
    }
}
