package palabre.bodies.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.bodies.Commission;
import palabre.bodies.Season;
import palabre.bodies.Wish;
import palabre.members.Administration;
import palabre.members.AdministrationId;

/// The wishes as far as a reader may see them: `own` is the reader's administration, `seen` those whose wishes they may read.
public record WishSheet(List<Commission> commissions, Season season, LocalDate today, @Nullable Administration own, boolean leads,
        boolean mayExpress, List<Administration> seen, Map<AdministrationId, Wish> wishes) {

    public @Nullable Wish of(Administration one) {
        return wishes.get(one.id());
    }

    public @Nullable Wish mine() {
        return own == null ? null : of(own);
    }

    public long expressed() {
        return seen.stream().filter(one -> of(one) != null).count();
    }
}
