package palabre.bodies.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Commission;
import palabre.bodies.CommissionId;
import palabre.bodies.Composition;
import palabre.bodies.Draft;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.ui.Text;

/// What the page of the composition shows: what holds, what held, what is being prepared and what is still
/// missing. `unsettled` is what no longer fits the members and the lead of today: a new lead leaves the old one to be placed.
public record CompositionSheet(List<Commission> commissions, @Nullable Composition inForce, List<Composition> adopted,
        @Nullable Draft draft, List<Administration> members, AdministrationId lead, boolean open, int awaitedPlenary, int closed,
        Map<AdministrationId, CommissionId> places, List<Composition.Problem> waiting, List<Composition.Problem> unsettled) {

    public int version() {
        return draft == null ? 0 : draft.version();
    }

    /// The name of a country, a member or not.
    public Text country(AdministrationId id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst().map(Administration::name)
                .orElseGet(() -> Text.french(id.iso()));
    }

    public boolean leads(Administration member) {
        return member.id().equals(lead);
    }

    public boolean placed(Administration member, Commission commission) {
        return commission.id().equals(places.get(member.id()));
    }
}
