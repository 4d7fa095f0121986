package palabre.charter;

import palabre.journal.Act;
import palabre.journal.Actor;

/// The presidency granted a derogation.
public record DerogationGranted(Actor by, String subject, DerogationId derogation, Rule rule, String object, String words) implements Act {}
