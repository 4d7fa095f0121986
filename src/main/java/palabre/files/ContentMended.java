package palabre.files;

import palabre.journal.Act;
import palabre.journal.Actor;

/// A content that was damaged is whole again: restored, or brought once more.
public record ContentMended(Actor by, Fingerprint content) implements Act {

    @Override
    public String subject() {
        return "content:" + content.hex();
    }
}
