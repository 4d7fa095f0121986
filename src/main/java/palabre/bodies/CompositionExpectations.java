package palabre.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.journal.Awaited;
import palabre.journal.Expectations;
import palabre.journal.Function;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.ui.Message;

/// What the composition of the commissions expects of whoever acts: a wish, a visa, a place to be found.
@Component
class CompositionExpectations implements Expectations {

    private static final String PAGE = "/group/commissions/composition";

    private final Compositions compositions;
    private final Commissions commissions;
    private final Wishes wishes;
    private final Mandates mandates;
    private final Administrations administrations;

    CompositionExpectations(Compositions compositions, Commissions commissions, Wishes wishes, Mandates mandates,
            Administrations administrations) {
        this.compositions = compositions;
        this.commissions = commissions;
        this.wishes = wishes;
        this.mandates = mandates;
        this.administrations = administrations;
    }

    @Override
    public List<Awaited> of(Acting who, LocalDate today) {
        var awaited = new ArrayList<Awaited>();
        if (who.is(Function.AUT)) {
            AdministrationId.of(who).ifPresent(country -> wish(country, today, awaited));
        }
        if (BodiesRights.mayEndorseComposition(who)) {
            visa(who, awaited);
        }
        if (BodiesRights.mayPrepareComposition(who)) {
            commissions.compositionOn(today).map(inForce -> compositions.problems(inForce.members(), today))
                    .filter(problems -> !problems.isEmpty())
                    .ifPresent(problems -> awaited.add(new Awaited(Message.of("bodies.awaited.unsettled"),
                            Message.of("bodies.awaited.unsettled.why", problems.size()), null, problems.getFirst().kind().rule().id(), PAGE)));
        }
        return awaited;
    }

    private void wish(AdministrationId country, LocalDate today, List<Awaited> awaited) {
        var season = compositions.season();
        if (season.asked(today) && !country.equals(mandates.lead(today))
                && administrations.active(today).stream().map(Administration::id).anyMatch(country::equals)
                && wishes.on(season.composition()).stream().noneMatch(wish -> wish.administration().equals(country))) {
            var plenary = season.plenary();
            awaited.add(new Awaited(Message.of("bodies.awaited.wish"),
                    plenary == null ? Message.of("bodies.awaited.wish.any") : Message.of("bodies.awaited.wish.plenary", plenary.number()),
                    season.due(), "R-COM-20", PAGE + "/wishes"));
        }
    }

    private void visa(Acting who, List<Awaited> awaited) {
        compositions.draft().filter(draft -> draft.visa() == null && !draft.preparedBy(who.actor()))
                .filter(draft -> compositions.waiting(draft.members()).isEmpty())
                .ifPresent(_ -> awaited.add(new Awaited(Message.of("bodies.awaited.visa"), Message.of("bodies.composition"), null,
                        "R-ORG-12", PAGE + "/draft")));
    }
}
