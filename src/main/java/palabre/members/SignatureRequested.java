package palabre.members;

import palabre.journal.Act;
import palabre.journal.Actor;

/// An authority was asked by a link to decide.
public record SignatureRequested(Actor by, SignatureId signature, AdministrationId administration, String kind, String addressee) implements Act {

    @Override
    public String subject() {
        return "administration:" + administration.iso();
    }
}
