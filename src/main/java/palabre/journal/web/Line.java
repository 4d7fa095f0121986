package palabre.journal.web;

import palabre.journal.Journal;
import palabre.journal.Quality;
import palabre.ui.Ui;

/// An entry of the journal as a sentence: who, what, in what capacity.
public record Line(Journal.Entry entry, String who, String what, String capacity) {

    static Line of(Journal.Entry entry, Ui ui) {
        var key = "journal.act." + entry.act();
        return new Line(entry,
                entry.name().isBlank() ? ui.text("journal.someone") : entry.name(),
                ui.wording().has(key) ? ui.text(key) : ui.text("journal.act"),
                Quality.as(entry.capacity(), ui));
    }
}
