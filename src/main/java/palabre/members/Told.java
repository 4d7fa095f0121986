package palabre.members;

import org.jspecify.annotations.Nullable;
import palabre.ui.KnownDate;
import palabre.ui.Message;

/// A line of a dossier: what, since or until when, by which rule, and where one reads more.
public record Told(Heading heading, Message what, @Nullable Message detail, @Nullable KnownDate from, @Nullable KnownDate until,
        @Nullable String rule, @Nullable String href) {

    /// Something that has to be done until a day.
    public static Told due(Heading heading, Message what, @Nullable Message detail, @Nullable KnownDate due, @Nullable String rule, String href) {
        return new Told(heading, what, detail, null, due, rule, href);
    }
}
