package palabre.invitations;

import palabre.ui.Refusal;

/// Nobody knows a mail address for this addressee: another channel is needed.
public final class NoAddress extends Refusal {

    NoAddress(Reference reference) {
        super(null, "no address for " + reference, reference.toString());
    }
}
