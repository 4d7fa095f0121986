package palabre.files;

import java.time.Instant;
import java.util.UUID;
import palabre.ui.Message;

/// A file on its way in, piece by piece: how much of it has arrived, and until when the rest is waited for.
public record Upload(UUID id, String name, long size, long received, Instant until) {

    public String path() {
        return "/uploads/" + id;
    }

    public long missing() {
        return size - received;
    }

    public Message weight() {
        return Weight.of(size);
    }
}
