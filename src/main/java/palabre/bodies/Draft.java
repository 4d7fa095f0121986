package palabre.bodies;

import java.util.Map;
import java.util.Set;
import palabre.members.AdministrationId;

/// The composition being prepared for the next plenary to adopt; some countries may still be without a commission.
public record Draft(int number, Map<CommissionId, Set<AdministrationId>> members, int version) {}
