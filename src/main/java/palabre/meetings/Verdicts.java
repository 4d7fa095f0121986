package palabre.meetings;

import java.util.ArrayList;
import java.util.List;
import palabre.charter.Finding;
import palabre.charter.Finding.Verdict;
import palabre.charter.Rule;
import palabre.charter.Severity;
import palabre.charter.Terms;
import palabre.ui.Message;

/// The findings on one meeting, as they are made.
final class Verdicts {

    private final Terms terms;
    private final List<Finding> findings = new ArrayList<>();

    Verdicts(Terms terms) {
        this.terms = terms;
    }

    void judge(Rule rule, boolean respected, Message yes, Message no) {
        add(respected ? terms.respected(rule, yes) : terms.broken(rule, no));
    }

    /// What the texts say twice is judged once, and cited twice.
    void echo(Rule rule, Rule judged, boolean kept) {
        var evidence = Message.of("meetings.finding.same", judged.id());
        add(kept ? terms.respected(rule, evidence) : new Finding(rule, Severity.INFORM, Verdict.BROKEN, evidence));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
