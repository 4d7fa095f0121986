package palabre.documents;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// This cannot be done to a document where it stands now.
public final class DocumentOutOfStep extends Refusal {

    DocumentOutOfStep(Stage stage) {
        super(null, "the document stands at " + stage, Message.of("documents.stage." + stage));
    }
}
