package palabre.notices;

import palabre.ui.Refusal;

/// What was sent is not sent again: its link is no longer known.
class MailAlreadySent extends Refusal {

    MailAlreadySent(MailId id) {
        super(null, "mail %s was sent".formatted(id.value()));
    }
}
