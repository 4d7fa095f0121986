package palabre.bodies;

import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.members.AdministrationId;
import palabre.ui.KnownDate;
import palabre.ui.Text;

/// A new lead or vice-presidency was entered, after a decision of the DG Conference.
public record MandateBegun(Actor by, MandateId mandate, Mandate.Kind kind, AdministrationId holder, KnownDate from, Text act)
        implements Act {

    @Override
    public String subject() {
        return "mandate:" + mandate.value();
    }
}
