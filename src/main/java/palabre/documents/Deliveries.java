package palabre.documents;

import java.util.Map;
import palabre.members.PersonId;
import palabre.ui.Message;

/// What became of the mails that told of a communication: known to the module above that writes them.
public interface Deliveries {

    Map<PersonId, Message> of(CommunicationId communication);
}
