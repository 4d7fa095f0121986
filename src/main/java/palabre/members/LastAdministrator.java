package palabre.members;

import palabre.ui.Refusal;

/// The house always keeps one technical administrator who can enter.
public final class LastAdministrator extends Refusal {

    LastAdministrator() {
        super(null, "the last technical administrator");
    }
}
