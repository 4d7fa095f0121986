package palabre.invitations.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import palabre.invitations.Addressee;
import palabre.invitations.Letter;
import palabre.invitations.Posting;
import palabre.invitations.Recipient;
import palabre.ui.Message;

/// One addressee as the list shows it: the letter in force, and what is known of its mail.
public record Line(Letter letter, Addressee to, @Nullable Posting posting) {

    /// It did not reach its addressee, and nobody has heard from them since.
    public boolean failed() {
        return posting != null && posting.failed() && letter.answer() == null && letter.received() == null;
    }

    public boolean sent() {
        return letter.dispatched() && !failed();
    }

    public boolean administration() {
        return letter.to().group() == Recipient.Group.ADMINISTRATION;
    }

    public Message state() {
        return Message.of(failed() ? "invitations.failed" : letter.silent() && letter.received() != null ? "invitations.silent"
                : "invitations.status." + letter.status());
    }

    public String look() {
        return failed() ? "late" : switch (letter.status()) {
            case PREPARED -> "";
            case SIGNED -> "yours";
            case DISPATCHED -> "now";
            case RECEIVED -> "silent";
            case ACCEPTED -> "ok";
            case DECLINED, REPLACED -> "none";
        };
    }

    public @Nullable LocalDate opened() {
        return letter.opened() == null ? null : letter.opened().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
