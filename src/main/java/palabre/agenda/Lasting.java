package palabre.agenda;

import palabre.ui.Message;

/// A length of time as people say it: « 45 min », « 1 h 30 ».
public final class Lasting {

    private Lasting() {}

    public static Message of(int minutes) {
        return minutes < 60 ? Message.of("agenda.minutes", minutes) : Message.of("agenda.hours", minutes / 60, minutes % 60);
    }
}
