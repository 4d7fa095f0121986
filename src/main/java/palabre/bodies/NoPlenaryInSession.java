package palabre.bodies;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// Assessors and rapporteurs are designated at a plenary, between its opening and its closing.
public class NoPlenaryInSession extends Refusal {

    NoPlenaryInSession(Mandate.Kind kind) {
        super(kind == Mandate.Kind.ASSESSOR ? "R-SG-02" : "R-PLEN-18", "no plenary is in session", Message.of("bodies.mandate." + kind));
    }
}
