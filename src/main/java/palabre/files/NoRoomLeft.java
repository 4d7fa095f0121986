package palabre.files;

import palabre.ui.Refusal;

/// The disk is full, or nearly: what remains is the database's.
public final class NoRoomLeft extends Refusal {

    NoRoomLeft() {
        super(null, "no room left for a file");
    }
}
