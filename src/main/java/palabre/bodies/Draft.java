package palabre.bodies;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import palabre.journal.Actor;
import palabre.members.AdministrationId;

/// The composition being prepared for the next plenary to adopt; some countries may still be without a commission.
/// `hands` are those who prepared it: none of them gives the visa, which falls with the next change (SoD-04, A-12).
public record Draft(int number, Map<CommissionId, Set<AdministrationId>> members, int version, Set<UUID> hands, @Nullable Visa visa) {

    public Draft {
        members = Composition.copy(members);
        hands = Set.copyOf(hands);
    }

    public boolean preparedBy(Actor someone) {
        return someone.person() != null && hands.contains(someone.person());
    }
}
