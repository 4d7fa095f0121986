package palabre.members;

import palabre.ui.Refusal;

/// The administration is called so already, in every language.
public final class NameUnchanged extends Refusal {

    NameUnchanged() {
        super(null, "is called so already");
    }
}
