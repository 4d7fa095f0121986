package palabre.documents;

import palabre.meetings.Kind;
import palabre.meetings.Meeting;

/// What a document is numbered among: agendas, documents, or papers handed out in session.
public enum Series {
    DOC, ODJ, CRP;

    /// `GTR-DI/P6/2027/DOC.`
    String prefix(Meeting meeting) {
        var which = switch (meeting.kind()) {
            case Kind.Plenary plenary -> "P" + plenary.number();
            case Kind.OfCommission of -> of.commission().code();
        };
        return "GTR-DI/%s/%d/%s.".formatted(which, meeting.dates().year(), name());
    }

    /// `DOC.07`, `ODJ.1`.
    String numbered(Meeting meeting, int number) {
        return prefix(meeting) + (this == ODJ ? String.valueOf(number) : "%02d".formatted(number));
    }
}
