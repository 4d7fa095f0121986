package palabre.bodies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When wishes are gathered, and for which plenary. They open 120 days before the next plenary that may adopt a composition,
/// are asked for by the day its documents are communicated, and may change until that composition is adopted. They are open too
/// as long as a draft is being prepared, and where enough plenaries were held and no composition is known yet.
public record Season(int composition, @Nullable Plenary plenary, @Nullable LocalDate opens, @Nullable LocalDate due, boolean open) {

    static final int OPENS_BEFORE = 120;

    static Season of(int composition, List<Plenary> plenaries, int awaited, @Nullable Composition last, boolean possible, boolean drafting,
            int documentsBefore, LocalDate today) {
        var next = plenaries.stream().filter(plenary -> plenary.closed() == null)
                .filter(plenary -> plenary.number() >= awaited && (last == null || plenary.number() > last.plenary()))
                .findFirst().orElse(null);
        var overdue = drafting || last == null && possible;
        if (next == null) {
            return new Season(composition, null, null, null, overdue);
        }
        var opens = next.first().minusDays(OPENS_BEFORE);
        return new Season(composition, next, opens, next.first().minusDays(documentsBefore), overdue || !today.isBefore(opens));
    }

    /// Whether authorities are asked for theirs: once the plenary is over, what is entered is what it decided.
    public boolean asked(LocalDate today) {
        return open && (plenary == null || !today.isAfter(plenary.last()));
    }
}
