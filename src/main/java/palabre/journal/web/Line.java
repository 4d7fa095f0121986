package palabre.journal.web;

import java.util.Arrays;
import java.util.Locale;
import palabre.journal.Function;
import palabre.journal.Journal;
import palabre.ui.Ui;

/// An entry of the journal as a sentence: who, what, in what capacity.
public record Line(Journal.Entry entry, String who, String what, String capacity) {

    static Line of(Journal.Entry entry, Ui ui) {
        var key = "journal.act." + entry.act();
        return new Line(entry,
                entry.name().isBlank() ? ui.text("journal.someone") : entry.name(),
                ui.wording().has(key) ? ui.text(key) : ui.text("journal.act"),
                capacity(entry.capacity(), ui));
    }

    /// `PRES:CI` → « en qualité de présidence du GTR-DI (Côte d’Ivoire) »; nothing for Palabre itself and for the public.
    private static String capacity(String key, Ui ui) {
        var parts = key.split(":", 2);
        var function = Arrays.stream(Function.values()).filter(known -> known.name().equals(parts[0])).findFirst();
        if (function.isEmpty() || function.get() == Function.PUB) {
            return "";
        }
        // The words of a capacity are those the frame shows it in.
        var label = ui.label("members.function", function.get());
        return ui.text("aeiouéh".indexOf(Character.toLowerCase(label.charAt(0))) < 0 ? "journal.as" : "journal.as.vowel",
                parts.length == 1 || parts[1].equals(parts[0]) ? label : label + " (" + scope(parts[1], ui) + ")");
    }

    private static String scope(String code, Ui ui) {
        return code.length() == 2 ? Locale.of("", code).getDisplayCountry(ui.language().locale()) : code;
    }
}
