package palabre.portal;

import palabre.journal.Act;
import palabre.journal.Actor;

/// Someone made the secret address of their own calendar, or another one.
public record FeedRenewed(Actor by) implements Act {

    @Override
    public String subject() {
        return "person:" + by.person();
    }
}
