package palabre.bodies;

import palabre.ui.Refusal;

/// A team of rapporteurs is more than one person (R-PLEN-18, R-CMT-09, A-45).
public class TeamTooSmall extends Refusal {

    TeamTooSmall(Mandate.Kind kind, int least) {
        super(kind == Mandate.Kind.RAPPORTEUR ? "R-PLEN-18" : "R-CMT-09", "a team is at least " + least, least);
    }
}
