package palabre.invitations;

import org.jspecify.annotations.Nullable;
import palabre.files.Attached;
import palabre.ui.Language;

/// A letter in one of its languages: what it says, and the papers made of it once it is signed off.
public record Copy(LetterId letter, Language language, String subject, String body, @Nullable Attached word, @Nullable Attached pdf) {}
