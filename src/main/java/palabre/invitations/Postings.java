package palabre.invitations;

import java.util.Collection;
import java.util.Map;

/// What became of the mails letters went out by: told by the module that sends mail.
public interface Postings {

    /// Of those it knows among these.
    Map<SendingId, Posting> of(Collection<SendingId> sendings);
}
