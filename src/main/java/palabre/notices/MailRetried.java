package palabre.notices;

import palabre.journal.Act;
import palabre.journal.Actor;

/// Someone had a mail tried again.
public record MailRetried(Actor by, MailId mail) implements Act {

    @Override
    public String subject() {
        return "mail:" + mail.value();
    }
}
