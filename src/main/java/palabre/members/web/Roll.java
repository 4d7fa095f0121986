package palabre.members.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Membership;
import palabre.members.Standing;
import palabre.members.Subregion;
import palabre.ui.Language;

/// The list of members as a reader asked for it: all of them, how they stand, and what to keep to.
public record Roll(List<Administration> all, Map<AdministrationId, Membership> standings, @Nullable Language spoken,
        @Nullable Subregion part) {

    public List<Administration> shown() {
        return all.stream().filter(one -> spoken == null || one.languages().contains(spoken))
                .filter(one -> part == null || one.subregion() == part).toList();
    }

    /// Members are those that are active, whatever is shown.
    public int members() {
        return (int) all.stream().filter(one -> standing(one) == Standing.ACTIVE).count();
    }

    public int speaking(Language language) {
        return (int) all.stream().filter(one -> one.languages().contains(language)).count();
    }

    public int in(Subregion subregion) {
        return (int) all.stream().filter(one -> one.subregion() == subregion).count();
    }

    public @Nullable Membership membership(Administration one) {
        return standings.get(one.id());
    }

    public Standing standing(Administration one) {
        var membership = membership(one);
        return membership == null ? Standing.INACTIVE : membership.standing();
    }
}
