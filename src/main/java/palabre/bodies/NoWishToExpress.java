package palabre.bodies;

import palabre.charter.Rule;
import palabre.ui.Message;
import palabre.ui.Refusal;
import palabre.ui.Text;

/// The lead sits in all commissions (R-COM-21), and only an active member sits in one (R-COM-19): neither has a wish to express.
public class NoWishToExpress extends Refusal {

    NoWishToExpress(boolean leads, Text name) {
        super((leads ? Rule.R_COM_21 : Rule.R_COM_19).id(), "no wish of this administration",
                Message.of(leads ? "bodies.wish.lead" : "bodies.problem.NOT_ACTIVE", name));
    }
}
