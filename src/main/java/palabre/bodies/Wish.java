package palabre.bodies;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import palabre.members.AdministrationId;

/// The commissions as a member would have them, its first choice first, and why. The plenary decides; a wish binds nobody.
public record Wish(AdministrationId administration, List<CommissionId> ranks, String motive, String by, Instant at, int version) {

    public Wish {
        ranks = List.copyOf(ranks);
        motive = motive.strip();
        if (new HashSet<>(ranks).size() != ranks.size()) {
            throw new IllegalArgumentException("a commission has one rank: " + ranks);
        }
    }

    /// 1 for the first choice; 0 for a commission it does not rank.
    public int rank(CommissionId commission) {
        return ranks.indexOf(commission) + 1;
    }
}
