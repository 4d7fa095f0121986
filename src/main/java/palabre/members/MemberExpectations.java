package palabre.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.journal.Awaited;
import palabre.journal.Expectations;
import palabre.journal.Function;
import palabre.ui.Message;
import palabre.ui.Text;

/// What members await: an authority's approval, the regional office's hand.
@Component
class MemberExpectations implements Expectations {

    private final Administrations administrations;
    private final Nominations nominations;
    private final StandingChanges changes;
    private final Renamings renamings;
    private final OfficialLetters letters;
    private final FocalPoints focalPoints;

    MemberExpectations(Administrations administrations, Nominations nominations, StandingChanges changes, Renamings renamings,
            OfficialLetters letters, FocalPoints focalPoints) {
        this.administrations = administrations;
        this.nominations = nominations;
        this.changes = changes;
        this.renamings = renamings;
        this.letters = letters;
        this.focalPoints = focalPoints;
    }

    @Override
    public List<Awaited> of(Acting who, LocalDate today) {
        var awaited = new ArrayList<Awaited>();
        if (who.is(Function.AUT)) {
            for (var one : nominations.at(Nomination.Stage.PROPOSED)) {
                if (MemberRights.mayApprove(who, one.administration())) {
                    awaited.add(nomination("members.awaited.approve", one, names()));
                }
            }
            for (var letter : letters.at(OfficialLetter.Stage.ENTERED)) {
                if (MemberRights.mayAnswer(who, letter)) {
                    awaited.add(new Awaited(Message.of("members.awaited.letter"), Message.of("members.awaited.letter.of", letter.reference(),
                            letter.dated()), null, null, "/members/" + letter.administration().path() + "/accounts"));
                }
            }
        }
        if (who.is(Function.BRRC)) {
            var names = names();
            for (var letter : letters.at(OfficialLetter.Stage.CONTESTED)) {
                awaited.add(new Awaited(Message.of("members.awaited.contested"), Message.of("members.awaited.who", letter.reference(),
                        names.getOrDefault(letter.administration(), Text.french(""))), null, null,
                        "/members/" + letter.administration().path() + "/accounts"));
            }
            nominations.at(Nomination.Stage.APPROVED).forEach(one -> awaited.add(nomination("members.awaited.open", one, names)));
            for (var change : changes.open()) {
                awaited.add(new Awaited(Message.of("members.awaited.standing"),
                        Message.of("members.awaited.who", names.getOrDefault(change.administration(), Text.french("")), change.decision()),
                        null, "R-ORG-01", "/members/" + change.administration().path()));
            }
            for (var one : renamings.at(Renaming.Stage.PROPOSED)) {
                awaited.add(new Awaited(Message.of("members.awaited.renaming"),
                        Message.of("members.awaited.who", names.getOrDefault(one.administration(), Text.french("")), one.decision()),
                        null, "R-ORG-01", "/members/" + one.administration().path()));
            }
        }
        if (who.is(Function.BRRC, Function.SG)) {
            var vacant = focalPoints.vacant();
            if (!vacant.isEmpty()) {
                awaited.add(new Awaited(Message.of("members.awaited.vacant", vacant.size()),
                        vacant.size() == 1 ? Message.of("members.awaited.one", vacant.getFirst().name()) : Message.of("members.awaited.vacant.call"),
                        null, null, "/directory?state=vacant"));
            }
        }
        return awaited;
    }

    private Map<AdministrationId, Text> names() {
        return administrations.all().stream().collect(Collectors.toMap(Administration::id, Administration::name));
    }

    private static Awaited nomination(String key, Nomination one, Map<AdministrationId, Text> names) {
        return new Awaited(Message.of(key), Message.of("members.awaited.who", one.who().name(),
                names.getOrDefault(one.administration(), Text.french(""))), null, null,
                "/members/" + one.administration().path() + "/accounts");
    }
}
