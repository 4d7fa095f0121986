package palabre.members;

import palabre.ui.Refusal;
import palabre.ui.Text;

/// One person does not act for two administrations.
public final class OfAnotherAdministration extends Refusal {

    OfAnotherAdministration(Text administration) {
        super(null, "acts for another administration", administration);
    }
}
