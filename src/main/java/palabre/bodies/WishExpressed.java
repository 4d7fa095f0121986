package palabre.bodies;

import java.util.List;
import palabre.journal.Act;
import palabre.journal.Actor;
import palabre.members.AdministrationId;

/// A member said in which commission it would rather sit; why, it told those who prepare the composition.
public record WishExpressed(Actor by, int composition, AdministrationId administration, List<String> ranks) implements Act {

    @Override
    public String subject() {
        return "composition:" + composition;
    }
}
