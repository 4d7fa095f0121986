package palabre.notices;

import palabre.ui.Refusal;

/// Nothing can be sent as long as no server is set.
class NoMailServer extends Refusal {

    NoMailServer() {
        super(null, "no mail server is set");
    }
}
