package palabre.bodies;

import palabre.journal.Act;
import palabre.journal.Actor;

/// A mandate entered by mistake was taken back, and the one before resumed.
public record MandateAnnulled(Actor by, MandateId mandate, Mandate.Kind kind, String holder, String reason) implements Act {

    @Override
    public String subject() {
        return "mandate:" + mandate.value();
    }
}
