package palabre.invitations;

import java.util.List;
import palabre.files.Attached;
import palabre.ui.Language;

/// A letter or a reminder is to go out by mail. `path` may open something for its addressee alone, so this is told to whoever
/// sends mail and to no one else; `calendar` is the date for a diary, empty when none goes with it.
public record MailOrdered(SendingId sending, String recipient, Language language, String subject, String body, String path,
        boolean personal, List<Attached> enclosed, String calendar) {}
