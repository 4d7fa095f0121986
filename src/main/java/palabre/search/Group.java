package palabre.search;

import java.util.Set;
import palabre.documents.Document;
import palabre.meetings.MeetingId;
import palabre.ui.Language;

/// So many of the papers found are of one meeting, of one author, of one type, and say it in these languages.
public record Group(MeetingId meeting, String author, Document.Type type, Set<Language> languages, int papers) {

    public boolean within(Filter filter) {
        return (filter.meetings() == null || filter.meetings().contains(meeting)) && (filter.author() == null || filter.author().equals(author))
                && (filter.type() == null || filter.type() == type) && (filter.language() == null || languages.contains(filter.language()));
    }
}
