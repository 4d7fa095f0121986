package palabre.bodies;

import palabre.ui.Refusal;

/// The elective seats are filled together, by as many distinct countries.
public class AssessorsIncomplete extends Refusal {

    AssessorsIncomplete(int seats) {
        super("R-SG-05", seats + " distinct countries are needed", seats);
    }
}
