package palabre.members.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palabre.members.Administration;
import palabre.members.Department;
import palabre.members.FocalPoints;
import palabre.members.LetterId;
import palabre.members.Nomination;
import palabre.members.OfficialLetter;
import palabre.members.People;
import palabre.members.Person;
import palabre.members.PersonId;
import palabre.members.Roster;
import palabre.members.Signature;

/// Who acts for an administration, who is proposed to, and on what letters: what its page of accounts shows.
public record Agents(Administration administration, Roster roster, List<People.Listed> mandated, List<Nomination> nominations,
        List<OfficialLetter> letters, Map<PersonId, Person> people, List<Signature> signatures, Department department,
        Map<LetterId, List<FocalPoints.Predecessor>> before) {

    public String path() {
        return "/members/" + administration.id().path();
    }

    /// The last link sent about a nomination, if one was.
    public @Nullable Signature asked(Nomination nomination) {
        return signatures.stream().filter(one -> one.subject().equals(nomination.id().value())).findFirst().orElse(null);
    }

    /// Those whom a letter took a seat from and who may have it back.
    public List<FocalPoints.Predecessor> predecessors(OfficialLetter letter) {
        return before.getOrDefault(letter.id(), List.of());
    }

    public String name(OfficialLetter letter) {
        var person = people.get(letter.person());
        return person == null ? "" : person.called();
    }
}
