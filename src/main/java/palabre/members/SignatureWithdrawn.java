package palabre.members;

import palabre.journal.Act;
import palabre.journal.Actor;

/// A link sent to an authority no longer serves.
public record SignatureWithdrawn(Actor by, SignatureId signature, AdministrationId administration, String kind, String addressee) implements Act {

    @Override
    public String subject() {
        return "administration:" + administration.iso();
    }
}
