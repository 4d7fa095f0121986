package palabre.meetings;

import palabre.ui.Refusal;

/// The candidature has already been decided or withdrawn.
public final class CandidatureSettled extends Refusal {

    CandidatureSettled(Candidature candidature) {
        super(null, "candidature %s is %s".formatted(candidature.id(), candidature.status()));
    }
}
