package palabre.invitations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palabre.files.Attached;
import palabre.journal.Actor;

/// One time a letter went out, or a reminder of it. `address` is a mail address, or where the bearer went; `receipt` the scan of what was signed there.
public record Sending(SendingId id, boolean reminder, Channel channel, String address, LocalDate on, String note,
        @Nullable Attached receipt, Instant at, Actor by) {}
