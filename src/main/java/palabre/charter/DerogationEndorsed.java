package palabre.charter;

import palabre.journal.Act;
import palabre.journal.Actor;

/// The regional office gave its visa to a derogation; the presidency decides.
public record DerogationEndorsed(Actor by, String subject, DerogationId derogation, Rule rule, String object, String words) implements Act {}
