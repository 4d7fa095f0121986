package palabre.bodies;

import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.members.AdministrationId;
import palabre.ui.Text;

/// A country fills the vacant seat of an assessor, until the assessor is back or others are designated.
public record InterimBegun(Actor by, MandateId seat, AdministrationId country, Text act) implements Act {

    @Override
    public String subject() {
        return "organ:SG";
    }
}
