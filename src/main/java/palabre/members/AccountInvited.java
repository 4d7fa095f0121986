package palabre.members;

import java.time.Instant;
import palabre.ui.Language;

/// Someone was given an account; `path` is where they choose how to sign in, once.
public record AccountInvited(PersonId person, String name, String mail, Language language, String path, Instant until) {}
