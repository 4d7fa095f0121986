package palabre.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Commission;
import palabre.bodies.Mandate;
import palabre.bodies.Milestone;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.portal.Occasion;

/// What the front page says to whoever comes by: the members in the order of their alphabet, what comes next, the group in brief.
public record Front(List<Administration> members, @Nullable Administration lead, List<Administration> assessors,
        @Nullable Mandate assessorsSince, List<Commission> commissions, @Nullable Milestone founded, List<Occasion> coming, Seats seats) {

    public boolean leads(AdministrationId id) {
        return lead != null && lead.id().equals(id);
    }
}
