package palabre.documents;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// What was read is not replaced: another text is a revision or a corrigendum.
public final class LanguageThere extends Refusal {

    LanguageThere(palabre.ui.Language language) {
        super(null, language + " is there", Message.of("documents.language." + language));
    }
}
