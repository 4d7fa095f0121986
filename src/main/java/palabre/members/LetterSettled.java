package palabre.members;

import palabre.ui.Refusal;

/// A letter is not where this step begins.
public final class LetterSettled extends Refusal {

    LetterSettled() {
        super(null, "the letter was answered already");
    }
}
