package palabre.members;

import palabre.ui.Refusal;

/// The function held asks for a second factor: it may be replaced, not given up (R-SEC-08).
public final class SecondFactorRequired extends Refusal {

    SecondFactorRequired() {
        super(null, "the function held asks for a second factor");
    }
}
