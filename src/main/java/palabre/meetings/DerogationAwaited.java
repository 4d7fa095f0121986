package palabre.meetings;

import palabre.charter.Finding;
import palabre.ui.Refusal;

/// The meeting cannot be confirmed before the derogation it needs is granted.
public final class DerogationAwaited extends Refusal {

    DerogationAwaited(Finding finding) {
        super(finding.rule().id(), "derogation to %s is awaited".formatted(finding.rule()), finding.evidence());
    }
}
