package palabre.meetings;

import palabre.charter.Finding;
import palabre.ui.Refusal;

/// The charter does not let this meeting be as it is asked.
public final class RuleBroken extends Refusal {

    RuleBroken(Finding finding) {
        super(finding.rule().id(), "%s is %s".formatted(finding.rule(), finding.verdict()), finding.evidence());
    }

    /// @throws DerogationAwaited when one was asked for and is not granted yet
    static void unlessAllowed(Finding finding) {
        if (finding.verdict() == Finding.Verdict.REQUESTED) {
            throw new DerogationAwaited(finding);
        }
        if (finding.blocks() || finding.needsReason()) {
            throw new RuleBroken(finding);
        }
    }
}
