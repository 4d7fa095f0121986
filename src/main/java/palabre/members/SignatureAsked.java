package palabre.members;

import java.time.Instant;
import palabre.ui.Language;

/// An authority is asked to decide; `what` is said in its language and `path` carries the secret, so this is told to
/// whoever sends mail and to no one else.
public record SignatureAsked(String mail, Language language, String what, String path, Instant until) {}
