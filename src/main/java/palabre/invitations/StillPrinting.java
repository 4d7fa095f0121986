package palabre.invitations;

import palabre.ui.Refusal;

/// A letter goes out once it is printed and kept.
public final class StillPrinting extends Refusal {

    StillPrinting(Reference reference, int unprinted) {
        super(null, "letter " + reference + " waits for %d copies".formatted(unprinted), reference.toString());
    }
}
