package palabre.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.documents.Document;
import palabre.documents.DocumentId;
import palabre.meetings.MeetingId;
import palabre.ui.Language;
import palabre.ui.Text;

/// A paper that was found: where it belongs, and the place in it that says what was looked for. `unread` tells why its file could not be searched.
public record Hit(DocumentId document, MeetingId meeting, @Nullable String symbol, Text title, String author, Document.Type type,
        @Nullable Language language, List<Piece> extract, boolean partly, Reading.@Nullable Why unread) {

    /// Some words of an extract; those looked for are marked.
    public record Piece(String words, boolean marked) {}
}
