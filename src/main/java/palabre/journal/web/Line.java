package palabre.journal.web;

import palabre.journal.Journal;
import palabre.journal.Quality;
import palabre.ui.Ui;

/// An entry of the journal as a sentence: who, what, in what capacity.
public record Line(Journal.Entry entry, String who, String what, String capacity) {

    static Line of(Journal.Entry entry, Ui ui) {
        var key = "journal.act." + entry.act();
        return new Line(entry,
                who(entry, ui),
                ui.wording().has(key) ? ui.text(key) : ui.text("journal.act"),
                Quality.as(entry.capacity(), ui));
    }

    /// Nobody signed in but an address is named: they answered by a link sent there.
    private static String who(Journal.Entry entry, Ui ui) {
        if (entry.person() == null && entry.name().contains("@")) {
            return ui.text("journal.byLink", entry.name());
        }
        return entry.name().isBlank() ? ui.text("journal.someone") : entry.name();
    }
}
