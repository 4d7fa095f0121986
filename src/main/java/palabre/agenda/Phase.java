package palabre.agenda;

import java.util.Set;

/// Where an agenda stands (SM-03).
public enum Phase {
    DRAFT, CONSULTATION, PROVISIONAL, ANNOTATED, ADOPTED, FROZEN;

    /// What may come next. A meeting may adopt an agenda nobody annotated: what happens is recorded.
    public Set<Phase> next() {
        return switch (this) {
            case DRAFT -> Set.of(CONSULTATION);
            case CONSULTATION -> Set.of(PROVISIONAL);
            case PROVISIONAL -> Set.of(ANNOTATED, ADOPTED);
            case ANNOTATED -> Set.of(ADOPTED);
            case ADOPTED -> Set.of(FROZEN);
            case FROZEN -> Set.of();
        };
    }

    /// Before the meeting adopts it, its owner may still change it.
    public boolean open() {
        return ordinal() < ADOPTED.ordinal();
    }

    /// Participants read it.
    public boolean published() {
        return ordinal() >= PROVISIONAL.ordinal();
    }

    /// Published, not adopted yet: a change makes a new version.
    public boolean revisable() {
        return published() && open();
    }
}
