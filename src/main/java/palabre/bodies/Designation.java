package palabre.bodies;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import palabre.members.AdministrationId;

/// The designation of the assessors by a plenary: prepared by its rapporteurs, decided by its presidency, seen by the regional office (P-72).
public record Designation(int plenary, List<AdministrationId> chosen, String minutes, String preparedBy, @Nullable Decided decided,
        @Nullable Endorsement endorsement, int version) {

    public record Decided(@Nullable UUID person, String as, Instant at) {}

    /// The visa of supervision (R-ORG-12); `note` says the reserve, if there is one.
    public record Endorsement(boolean reserved, String by, String note) {}
}
