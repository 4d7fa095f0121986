package palabre.delegations;

import java.time.Instant;
import palabre.meetings.MeetingId;
import palabre.ui.Language;

/// An authority without account is asked to designate; `path` carries the secret, so this is told to whoever sends mail and to no one else.
public record DesignationAsked(String mail, Language language, MeetingId meeting, String path, Instant until) {}
