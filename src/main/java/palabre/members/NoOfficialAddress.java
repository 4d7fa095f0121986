package palabre.members;

import palabre.ui.Refusal;

/// The house does not know where the authority receives what it has to sign.
public final class NoOfficialAddress extends Refusal {

    NoOfficialAddress() {
        super(null, "no official address");
    }
}
