package palabre.documents;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import palabre.meetings.MeetingAct;

/// When a meeting closes, what it had before it goes to the archive (SM-04).
@Component
class Closing {

    private final Documents documents;

    Closing(Documents documents) {
        this.documents = documents;
    }

    @ApplicationModuleListener
    void on(MeetingAct.MeetingClosed closed) {
        documents.archive(closed.meeting(), closed.by());
    }
}
