package palabre.members;

import palabre.journal.Act;
import palabre.journal.Actor;

/// An authority answered by the link it had been sent.
public record SignatureGiven(Actor by, SignatureId signature, AdministrationId administration, String kind, String addressee,
        Signature.Stage stage, String reason) implements Act {

    @Override
    public String subject() {
        return "administration:" + administration.iso();
    }
}
