package palabre.members;

import java.time.Instant;
import palabre.ui.Language;

/// Someone asked for a link to sign in once; `path` carries its secret, so this is told to whoever sends mail and to no one else.
public record SignInLinkIssued(PersonId person, String name, String mail, Language language, String path, Instant until) {}
