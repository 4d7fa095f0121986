package palabre.agenda;

import palabre.ui.Refusal;

/// A version that would say the same as the last.
public final class NothingNew extends Refusal {

    NothingNew() {
        super(null, "the last version says the same");
    }
}
