package palabre.meetings;

import java.util.List;

/// Where a meeting stands (SM-01, SM-02).
public enum Stage {
    PROJECT, PROPOSED, CONFIRMED, HOST_CONFIRMED, PREPARATION, CONVENED, DOCUMENTS_SENT, OPENED, SITTING,
    REPORT_ADOPTED, HANDED_OVER, CLOSED, FOLLOW_UP, ARCHIVED, CANCELLED;

    private static final List<Stage> OF_A_PLENARY = List.of(PROJECT, PROPOSED, CONFIRMED, PREPARATION, CONVENED,
            DOCUMENTS_SENT, OPENED, SITTING, REPORT_ADOPTED, CLOSED, FOLLOW_UP, ARCHIVED);
    private static final List<Stage> OF_A_COMMISSION = List.of(PROJECT, HOST_CONFIRMED, PREPARATION, CONVENED,
            DOCUMENTS_SENT, OPENED, REPORT_ADOPTED, HANDED_OVER, CLOSED, ARCHIVED);

    /// The steps a meeting of this kind goes through, in order.
    public static List<Stage> path(Kind kind) {
        return switch (kind) {
            case Kind.Plenary _ -> OF_A_PLENARY;
            case Kind.OfCommission _ -> OF_A_COMMISSION;
        };
    }

    /// Still only an intention: the public does not see it.
    public boolean draft() {
        return this == PROJECT || this == PROPOSED;
    }

    /// Before its opening, when it may still be moved, hosted elsewhere or cancelled.
    public boolean movable() {
        return ordinal() < OPENED.ordinal();
    }

    /// Opened and not closed yet.
    public boolean inSession() {
        return this == OPENED || this == SITTING || this == REPORT_ADOPTED;
    }

    /// It was held to its end.
    public boolean held() {
        return this == HANDED_OVER || this == CLOSED || this == FOLLOW_UP || this == ARCHIVED;
    }
}
