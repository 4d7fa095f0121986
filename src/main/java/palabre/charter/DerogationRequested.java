package palabre.charter;

import palabre.journal.Act;
import palabre.journal.Actor;

/// Someone asked not to have to follow a rule, this once.
public record DerogationRequested(Actor by, String subject, DerogationId derogation, Rule rule, String object, String reason) implements Act {}
