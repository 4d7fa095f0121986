package palabre.bodies.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Balance;
import palabre.bodies.Commission;
import palabre.bodies.CommissionId;
import palabre.bodies.Composition;
import palabre.members.AdministrationId;

/// One composition as it was adopted, and who sits elsewhere than in the one it is compared with.
public record VersionSheet(List<Commission> commissions, Composition shown, @Nullable Composition with, List<Composition> adopted,
        Countries countries, AdministrationId lead, Map<CommissionId, Balance> balances, boolean mayEndorse) {

    public List<Composition.Move> moves() {
        return with == null ? List.of() : shown.version() > with.version() ? shown.movedSince(with) : with.movedSince(shown);
    }
}
