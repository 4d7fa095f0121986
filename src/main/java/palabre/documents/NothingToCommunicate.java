package palabre.documents;

import palabre.ui.Refusal;

/// None of what was chosen awaits being communicated: someone may have been quicker.
public final class NothingToCommunicate extends Refusal {

    NothingToCommunicate() {
        super(null, "nothing to communicate");
    }
}
