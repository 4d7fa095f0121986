package palabre.bodies;

import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.members.AdministrationId;

/// A country offered to assess at a plenary to come, or withdrew.
public record AssessorCandidature(Actor by, int plenary, AdministrationId country, boolean withdrawn) implements Act {

    @Override
    public String subject() {
        return "organ:SG";
    }
}
