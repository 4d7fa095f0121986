package palabre.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.meetings.Chapter;
import palabre.meetings.Chapters;
import palabre.meetings.Meeting;
import palabre.ui.Message;

/// The documents on the page of their meeting.
@Component
class DocumentChapter implements Chapters {

    private final Documents documents;
    private final Reaches reaches;
    private final Deadlines deadlines;

    DocumentChapter(Documents documents, Reaches reaches, Deadlines deadlines) {
        this.documents = documents;
        this.reaches = reaches;
        this.deadlines = deadlines;
    }

    @Override
    public List<Chapter> of(Meeting meeting, Acting who) {
        if (!who.signedIn() || who.is(Function.SYS)) {
            return List.of();
        }
        var reach = reaches.of(who, meeting);
        var readable = documents.readable(reach, meeting.id());
        if (readable.isEmpty() && !(reach.belongs(meeting.id()) && DocumentRights.takesPapers(meeting))) {
            return List.of();
        }
        var told = readable.stream().filter(Document::communicated).count();
        var state = told > 0 ? "documents.chapter.told" : readable.isEmpty() ? "documents.chapter.none" : "documents.chapter.gathered";
        var detail = told > 0 || meeting.stage().held() ? Message.of("documents.chapter.count", readable.size(), told)
                : Message.of("documents.chapter.due", readable.size(), deadlines.communication(meeting).due());
        return List.of(new Chapter(20, Message.of("documents.title"), Message.of(state), told > 0 ? "ok" : readable.isEmpty() ? "" : "now", detail,
                Documents.path(meeting.id())));
    }
}
