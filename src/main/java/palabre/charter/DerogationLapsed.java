package palabre.charter;

import palabre.journal.Act;
import palabre.journal.Actor;

/// A derogation is no longer needed.
public record DerogationLapsed(Actor by, String subject, DerogationId derogation, Rule rule, String object) implements Act {}
