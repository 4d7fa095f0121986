package palabre.agenda;

import palabre.ui.Refusal;

/// This body is not asked for its opinion now.
public final class NotConsulted extends Refusal {

    NotConsulted() {
        super(null, "not consulted");
    }
}
