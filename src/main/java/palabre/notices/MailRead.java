package palabre.notices;

import palabre.journal.Act;
import palabre.journal.Actor;

/// Someone opened a mail that was for someone else (R-SEC-04).
public record MailRead(Actor by, MailId mail, String recipient) implements Act {

    @Override
    public String subject() {
        return "mail:" + mail.value();
    }
}
