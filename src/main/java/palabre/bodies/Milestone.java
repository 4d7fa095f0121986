package palabre.bodies;

import org.jspecify.annotations.Nullable;
import palabre.store.Mark;
import palabre.ui.KnownDate;
import palabre.ui.Text;

/// Something that made the group what it is, or that it did, as far back as 2006 (R-ORG-06..10).
public record Milestone(KnownDate since, @Nullable KnownDate until, Kind kind, Text title, String place, String source,
        Mark mark) {

    public enum Kind { FOUNDING, CONFERENCE, EXPERTS, PLENARY }
}
