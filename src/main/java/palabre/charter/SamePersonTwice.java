package palabre.charter;

import palabre.ui.Refusal;

/// Two persons are needed, and one came twice, be it in two capacities (SoD-06).
public class SamePersonTwice extends Refusal {

    SamePersonTwice() {
        super(null, "the same person may not do both");
    }
}
