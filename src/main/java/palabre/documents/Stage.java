package palabre.documents;

import java.util.EnumSet;
import java.util.Set;

/// Where a document stands (SM-04).
public enum Stage {
    ANNOUNCED, DEPOSITED, UNDER_EXAMINATION, RETURNED, ACCEPTED, IN_TRANSLATION, READY, COMMUNICATED, PRESENTED, ARCHIVED, WITHDRAWN;

    Set<Stage> next() {
        return switch (this) {
            case ANNOUNCED -> EnumSet.of(DEPOSITED, WITHDRAWN);
            case DEPOSITED -> EnumSet.of(UNDER_EXAMINATION, RETURNED, ACCEPTED, WITHDRAWN);
            case UNDER_EXAMINATION -> EnumSet.of(RETURNED, ACCEPTED, WITHDRAWN);
            case RETURNED -> EnumSet.of(DEPOSITED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(IN_TRANSLATION, READY, COMMUNICATED, WITHDRAWN);
            case IN_TRANSLATION -> EnumSet.of(READY, COMMUNICATED, WITHDRAWN);
            case READY -> EnumSet.of(IN_TRANSLATION, COMMUNICATED, WITHDRAWN);
            case COMMUNICATED -> EnumSet.of(PRESENTED, ARCHIVED, WITHDRAWN);
            case PRESENTED -> EnumSet.of(ARCHIVED);
            case ARCHIVED, WITHDRAWN -> EnumSet.noneOf(Stage.class);
        };
    }

    /// Before those who examine it.
    public boolean examined() {
        return this == DEPOSITED || this == UNDER_EXAMINATION;
    }

    /// Accepted, and not over: other languages, revisions and corrigenda may join it.
    public boolean grows() {
        return this == ACCEPTED || this == IN_TRANSLATION || this == READY || this == COMMUNICATED || this == PRESENTED;
    }
}
