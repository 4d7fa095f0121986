package palabre.agenda;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import palabre.meetings.MeetingId;

/// An item of an agenda, the same in all versions, whatever its number becomes.
public record ItemId(UUID value) {

    static ItemId next() {
        return new ItemId(UUID.randomUUID());
    }

    /// The same each time it is asked for: what an agenda holds by itself exists before anybody wrote it.
    static ItemId of(MeetingId meeting, String key) {
        return new ItemId(UUID.nameUUIDFromBytes((meeting.value() + "/" + key).getBytes(StandardCharsets.UTF_8)));
    }
}
