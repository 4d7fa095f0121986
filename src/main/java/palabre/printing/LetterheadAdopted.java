package palabre.printing;

import palabre.journal.Act;
import palabre.journal.Actor;

/// From now on papers bear this letterhead.
public record LetterheadAdopted(Actor by, String subject) implements Act {}
