package palabre.documents;

import palabre.ui.Refusal;

/// A level is lowered by two persons of two bodies, the presidency and the regional office (SoD-06).
public final class LoweredByTwo extends Refusal {

    LoweredByTwo() {
        super(null, "a level is lowered by two bodies");
    }
}
