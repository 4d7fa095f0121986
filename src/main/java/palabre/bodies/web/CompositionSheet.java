package palabre.bodies.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Balance;
import palabre.bodies.Commission;
import palabre.bodies.CommissionId;
import palabre.bodies.Composition;
import palabre.bodies.Season;
import palabre.members.AdministrationId;

/// What the page of the composition shows: what holds and what held. `unsettled` is what no longer fits the members and the
/// lead of today: a new lead leaves the old one to be placed.
public record CompositionSheet(List<Commission> commissions, @Nullable Composition inForce, List<Composition> adopted,
        Countries countries, AdministrationId lead, Map<CommissionId, Balance> balances, List<Composition.Problem> unsettled,
        boolean open, int awaitedPlenary, Season season, LocalDate today, boolean drafted) {}
