package palabre.bodies;

import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.ui.Text;

/// A plenary gave a commission another name.
public record CommissionRenamed(Actor by, CommissionId commission, Text former, Text name, int plenary, String minutes) implements Act {

    @Override
    public String subject() {
        return "organ:" + commission.code();
    }
}
