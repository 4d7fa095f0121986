package palabre.meetings;

import palabre.charter.Finding;
import palabre.ui.Refusal;

/// The charter does not let this meeting be as it is asked.
public final class RuleBroken extends Refusal {

    RuleBroken(Finding finding) {
        super(finding.rule().id(), "%s is %s".formatted(finding.rule(), finding.verdict()), finding.evidence());
    }
}
