package palabre.bodies;

import palabre.ui.Refusal;

/// A meeting of a commission has one team of rapporteurs.
public class TeamAlreadyEntered extends Refusal {

    TeamAlreadyEntered() {
        super("R-CMT-09", "the team was entered already");
    }
}
