package palabre.files;

import palabre.ui.Message;

/// Why a file is not taken, in words for whoever brought it.
final class Unacceptable extends Exception {

    private final transient Message why;

    Unacceptable(String key, Object... arguments) {
        super(key, null, false, false);
        why = Message.of(key, arguments);
    }

    Message why() {
        return why;
    }
}
