package palabre.bodies.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Balance;
import palabre.bodies.Commission;
import palabre.bodies.CommissionId;
import palabre.bodies.Composition;
import palabre.bodies.Draft;
import palabre.bodies.Season;
import palabre.bodies.Wish;
import palabre.charter.Derogation;
import palabre.members.Administration;
import palabre.members.AdministrationId;

/// What the editor of the composition shows. `places` are those of the form, kept or not; `waiting` is what they lack;
/// `differences` stand where someone else kept other ones meanwhile.
public record DraftSheet(List<Commission> commissions, List<Administration> members, Countries countries, AdministrationId lead, int version,
        Map<AdministrationId, List<CommissionId>> places, Map<AdministrationId, Wish> wishes, Map<CommissionId, Balance> balances,
        List<Composition.Problem> waiting, @Nullable Draft draft, boolean exclusive, Season season, LocalDate today,
        List<Integer> deciding, boolean proposed, List<Difference> differences,
        @Nullable Derogation revision) {

    /// A country put elsewhere by two hands at once.
    public record Difference(AdministrationId country, List<CommissionId> mine, List<CommissionId> theirs) {}

    public boolean leads(Administration member) {
        return member.id().equals(lead);
    }

    public List<CommissionId> places(Administration member) {
        return places.getOrDefault(member.id(), List.of());
    }

    /// In a lane of the board: a commission, or under no commission at all.
    public List<Administration> in(@Nullable CommissionId commission) {
        return members.stream().filter(member -> !leads(member))
                .filter(member -> commission == null ? places(member).isEmpty() : !places(member).isEmpty() && places(member).getFirst().equals(commission))
                .toList();
    }

    public @Nullable Wish wish(Administration member) {
        return wishes.get(member.id());
    }

    /// Kept as it is shown, with a place for each country.
    public boolean complete() {
        return draft != null && !proposed && differences.isEmpty() && waiting.isEmpty();
    }
}
