package palabre.documents;

import palabre.journal.Actor;

/// One of the two bodies asks that more may read a document; the other has not agreed yet (SoD-06).
public record Lowering(Level to, String reason, Actor by) {}
