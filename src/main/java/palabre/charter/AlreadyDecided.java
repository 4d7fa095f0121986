package palabre.charter;

import palabre.ui.Refusal;

/// What was to be decided is decided, or was taken back.
public class AlreadyDecided extends Refusal {

    AlreadyDecided() {
        super(null, "already decided");
    }
}
