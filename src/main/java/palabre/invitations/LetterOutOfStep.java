package palabre.invitations;

import palabre.ui.Refusal;

/// This cannot be done to a letter where it stands.
public final class LetterOutOfStep extends Refusal {

    LetterOutOfStep(Reference reference) {
        super(null, "letter " + reference, reference.toString());
    }
}
