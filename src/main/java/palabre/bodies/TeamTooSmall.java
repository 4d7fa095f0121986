package palabre.bodies;

import palabre.ui.Refusal;

/// A team of rapporteurs is more than one person (R-PLEN-18, A-45).
public class TeamTooSmall extends Refusal {

    TeamTooSmall(int least) {
        super("R-PLEN-18", "a team is at least " + least, least);
    }
}
