package palabre.members;

import java.util.Optional;
import palabre.ui.Message;

/// What a capacity that is neither for a country nor for an organisation is exercised for: told by the module that knows it,
/// so that whoever reports on one meeting reads which.
public interface Occasions {

    Optional<Message> named(String scope);
}
