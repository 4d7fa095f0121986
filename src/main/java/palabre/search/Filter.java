package palabre.search;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import palabre.documents.Document;
import palabre.meetings.MeetingId;
import palabre.ui.Language;

/// What a reader narrows a search to; null is any.
public record Filter(@Nullable Set<MeetingId> meetings, @Nullable String author, Document.@Nullable Type type, @Nullable Language language) {

    public static final Filter NONE = new Filter(null, null, null, null);

    UUID @Nullable [] meetingIds() {
        return meetings == null ? null : meetings.stream().map(MeetingId::value).toArray(UUID[]::new);
    }
}
