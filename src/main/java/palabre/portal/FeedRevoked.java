package palabre.portal;

import palabre.journal.Act;
import palabre.journal.Actor;

/// Someone took back the secret address of their own calendar.
public record FeedRevoked(Actor by) implements Act {

    @Override
    public String subject() {
        return "person:" + by.person();
    }
}
