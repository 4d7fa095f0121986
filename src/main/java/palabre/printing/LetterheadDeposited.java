package palabre.printing;

import palabre.journal.Act;
import palabre.journal.Actor;

/// A new letterhead was brought; papers do not bear it yet.
public record LetterheadDeposited(Actor by, String subject) implements Act {}
