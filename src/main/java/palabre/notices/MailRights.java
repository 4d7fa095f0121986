package palabre.notices;

import palabre.journal.Acting;
import palabre.journal.Function;

/// Outgoing mail is technical matter: only the technical administrator sees it (P-100).
public final class MailRights {

    private MailRights() {}

    public static boolean mayRead(Acting who) {
        return who.is(Function.SYS);
    }

    public static boolean mayRetry(Acting who, Mail mail) {
        return mayRead(who) && !mail.left();
    }
}
