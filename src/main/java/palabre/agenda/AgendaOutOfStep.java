package palabre.agenda;

import palabre.ui.Message;
import palabre.ui.Refusal;

/// This cannot be done to an agenda where it stands now.
public final class AgendaOutOfStep extends Refusal {

    AgendaOutOfStep(Phase phase) {
        super(null, "the agenda stands at " + phase, Message.of("agenda.phase." + phase));
    }
}
