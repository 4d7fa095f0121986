package palabre.members.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.members.Departments;
import palabre.members.FocalPoints;
import palabre.members.MemberRights;
import palabre.members.Nominations;
import palabre.members.OfficialLetter;
import palabre.members.OfficialLetters;
import palabre.members.People;
import palabre.members.Signatures;

/// Gathers what the page of an administration's accounts shows, for those it is open to.
@Component
class AgentsPages {

    private final Administrations administrations;
    private final FocalPoints focalPoints;
    private final People people;
    private final Nominations nominations;
    private final OfficialLetters letters;
    private final Signatures signatures;
    private final Departments departments;
    private final Clock clock;

    AgentsPages(Administrations administrations, FocalPoints focalPoints, People people, Nominations nominations,
            OfficialLetters letters, Signatures signatures, Departments departments, Clock clock) {
        this.administrations = administrations;
        this.focalPoints = focalPoints;
        this.people = people;
        this.nominations = nominations;
        this.letters = letters;
        this.signatures = signatures;
        this.departments = departments;
        this.clock = clock;
    }

    Agents of(AdministrationId id) {
        var entered = letters.of(id);
        return new Agents(administrations.find(id).orElseThrow(), focalPoints.of(id),
                people.acting(id.iso(), MemberRights.mandated(), today()), nominations.of(id), entered,
                people.named(entered.stream().map(OfficialLetter::person).distinct().toList()), signatures.of(id), departments.of(id),
                focalPoints.predecessors(id));
    }

    /// Another administration's accounts do not exist for its neighbours; for other functions they are out of bounds.
    AdministrationId open(String iso, Acting who) {
        var id = AdministrationId.of(iso).filter(one -> administrations.find(one).isPresent())
                .orElseThrow(() -> new NoSuchElementException("administration " + iso));
        if (!MemberRights.maySeeAccounts(who, id)) {
            if (who.is(Function.FP, Function.AUT)) {
                throw new NoSuchElementException("accounts of " + iso);
            }
            throw new AccessDeniedException("accounts of " + iso);
        }
        return id;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
