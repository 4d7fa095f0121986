package palabre.meetings;

import java.util.UUID;

/// A meeting, for ever; not to be guessed.
public record MeetingId(UUID value) {

    static MeetingId next() {
        return new MeetingId(UUID.randomUUID());
    }

    /// As the journal and derogations name it.
    public String subject() {
        return "meeting:" + value;
    }

    public String path() {
        return "/meetings/" + value;
    }
}
