package palabre.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import palabre.ui.Ui;

/// The capacity of an act, in the words in which the frame shows it.
public final class Quality {

    private static final int UUID_LENGTH = 36;

    private Quality() {}

    /// `PRES:CI` → « présidence du GTR-DI (Côte d’Ivoire) »; nothing for Palabre itself and for the public.
    public static String label(String capacity, Ui ui) {
        var parts = capacity.split(":", 2);
        return function(parts[0]).map(function -> {
            var label = ui.label("members.function", function);
            return parts.length == 1 || parts[1].equals(parts[0]) || oneMeeting(parts[1]) ? label : label + " (" + scope(parts[1], ui) + ")";
        }).orElse("");
    }

    /// « en qualité de présidence du GTR-DI (Côte d’Ivoire) ».
    public static String as(String capacity, Ui ui) {
        var label = label(capacity, ui);
        if (label.isEmpty()) {
            return "";
        }
        return ui.text("aeiouéh".indexOf(Character.toLowerCase(label.charAt(0))) < 0 ? "journal.as" : "journal.as.vowel", label);
    }

    private static Optional<Function> function(String code) {
        return Arrays.stream(Function.values()).filter(known -> known != Function.PUB && known.name().equals(code)).findFirst();
    }

    /// What is done for one meeting is told on its page: its number says nothing to anyone.
    private static boolean oneMeeting(String scope) {
        return scope.length() == UUID_LENGTH && scope.charAt(8) == '-';
    }

    private static String scope(String code, Ui ui) {
        return code.length() == 2 ? Locale.of("", code).getDisplayCountry(ui.language().locale()) : code;
    }
}
