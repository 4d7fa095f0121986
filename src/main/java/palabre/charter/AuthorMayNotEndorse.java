package palabre.charter;

import palabre.ui.Refusal;

/// Whoever asked for a derogation may not give it the visa (SoD-04).
public class AuthorMayNotEndorse extends Refusal {

    AuthorMayNotEndorse() {
        super(null, "the author may not endorse");
    }
}
