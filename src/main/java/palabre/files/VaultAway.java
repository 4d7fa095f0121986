package palabre.files;

import palabre.ui.Refusal;

/// The store of files does not answer: nothing can be kept or handed back for the moment.
public final class VaultAway extends Refusal {

    VaultAway(Exception cause) {
        super(null, "the store of files does not answer");
        initCause(cause);
    }
}
