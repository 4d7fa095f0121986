package palabre.files;

import palabre.journal.Act;
import palabre.journal.Actor;

/// A content was found not to be what it was when it was kept, or not to be there.
public record ContentDamaged(Actor by, Fingerprint content) implements Act {

    @Override
    public String subject() {
        return "content:" + content.hex();
    }
}
