package palabre.charter;

import palabre.journal.Act;
import palabre.journal.Actor;

/// A derogation was refused, or its visa was.
public record DerogationRefused(Actor by, String subject, DerogationId derogation, Rule rule, String object, String words) implements Act {}
