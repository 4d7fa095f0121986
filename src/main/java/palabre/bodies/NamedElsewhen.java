package palabre.bodies;

import java.time.LocalDate;
import palabre.ui.Refusal;

/// A commission takes another name by decision of a plenary, on a day that plenary sat and after its last name (R-COM-01, A-10).
public class NamedElsewhen extends Refusal {

    NamedElsewhen(int plenary, LocalDate decided) {
        super("R-COM-01", "plenary %d did not name a commission on %s".formatted(plenary, decided), plenary, decided);
    }
}
