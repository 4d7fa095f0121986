package palabre.documents;

import java.time.Instant;
import palabre.journal.Actor;

/// One line of a document's history: what was done, when, by whom, and the words that went with it.
public record Step(What what, Instant at, Actor by, String words) {

    public enum What {
        ANNOUNCED, DEPOSITED, TAKEN_UP, RETURNED, ACCEPTED, VERSION, PASSED, VERSION_RETURNED, TRANSLATION, READY, OPENED_TO_OBSERVERS, CLOSED_TO_OBSERVERS,
        RAISED, LOWERING_ASKED, LOWERED, LOWERING_DROPPED, COMMUNICATED, PRESENTED, ARCHIVED, WITHDRAWN
    }
}
