package palabre.bodies;

import palabre.files.Fingerprint;
import palabre.journal.Act;
import palabre.journal.Actor;

/// The act on which a mandate rests was brought as a file.
public record ActAttached(Actor by, MandateId mandate, Mandate.Kind kind, String holder, Fingerprint content, String name) implements Act {

    @Override
    public String subject() {
        return "mandate:" + mandate.value();
    }
}
