package palabre.meetings;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When a meeting was opened and closed, its sittings between, and who presided it. `coChair` co-presides a plenary for the regional
/// office, and assists the host of a commission for the lead country; nobody does where the host leads (R-PRES-06, R-PLEN-08, R-CMT-06).
public record Opening(Instant opened, String chair, String coChair, @Nullable Instant closed, List<HeldSitting> sittings) {

    private static final Set<String> TITLES = Set.of("m", "mme", "mlle", "mr", "mrs", "ms", "dr", "sr", "sra");

    public boolean sitting() {
        return !sittings.isEmpty() && sittings.getLast().ended() == null;
    }

    /// Opened, and waiting for its next sitting.
    public boolean suspended() {
        return closed == null && !sitting();
    }

    /// Titles, capitals and accents do not tell people apart.
    static boolean samePerson(String name, String other) {
        var words = words(name);
        return !words.isEmpty() && words.equals(words(other));
    }

    private static Set<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}]+")).filter(word -> !word.isEmpty() && !TITLES.contains(word)).collect(Collectors.toSet());
    }
}
