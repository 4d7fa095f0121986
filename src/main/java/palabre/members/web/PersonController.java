package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import palabre.journal.Acting;
import palabre.journal.Journal;
import palabre.journal.JournalRights;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.members.Appointment;
import palabre.members.Appointments;
import palabre.members.Dossiers;
import palabre.members.MemberRights;
import palabre.members.People;
import palabre.members.Person;
import palabre.members.PersonId;
import palabre.members.Presence;
import palabre.members.Presences;
import palabre.ui.Html;
import palabre.ui.Ui;

/// Someone: what they exercise and exercised, for whom, by which act; to themselves also what they may do and until when.
@Controller
class PersonController {

    private static final int ACTS = 30;

    private final People people;
    private final Appointments appointments;
    private final Administrations administrations;
    private final Presences presences;
    private final ObjectProvider<Dossiers> dossiers;
    private final Journal journal;
    private final Clock clock;
    private final Templates templates;

    PersonController(People people, Appointments appointments, Administrations administrations, Presences presences,
            ObjectProvider<Dossiers> dossiers, Journal journal, Clock clock, Templates templates) {
        this.people = people;
        this.appointments = appointments;
        this.administrations = administrations;
        this.presences = presences;
        this.dossiers = dossiers;
        this.journal = journal;
        this.clock = clock;
        this.templates = templates;
    }

    /// R-SEC-02: whoever may not know someone is told that there is no such person.
    @GetMapping("/people/{id}")
    View show(Ui ui, @PathVariable UUID id, Acting who) {
        var person = people.find(new PersonId(id)).orElseThrow(() -> new NoSuchElementException("person " + id));
        var held = appointments.of(person.id());
        if (!MemberRights.maySee(who, person, held)) {
            throw new NoSuchElementException("person " + id + " for " + who.capacity().key());
        }
        var today = LocalDate.now(clock);
        var self = id.equals(who.person());
        var told = dossiers.orderedStream().flatMap(module -> module.of(person, who, today).stream()).toList();
        return Html.of(templates.membersPerson(ui, who, new PersonSheet(person, held, places(held),
                self ? presences.of(person.id()).map(Presence::capacities).orElse(List.of()) : List.of(), self,
                Dossier.of(told, false, today), acts(person, who))));
    }

    private List<PersonSheet.Acts> acts(Person person, Acting who) {
        if (!JournalRights.mayRead(who)) {
            return List.of();
        }
        return journal.by(person.id().value(), JournalRights.extent(who), ACTS).stream()
                .collect(Collectors.groupingBy(Journal.Entry::capacity, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(one -> new PersonSheet.Acts(one.getKey(), one.getValue())).toList();
    }

    private Map<AdministrationId, Administration> places(List<Appointment> held) {
        return administrations.all().stream().filter(one -> held.stream().anyMatch(exercised -> exercised.scope().equals(one.id().iso())))
                .collect(Collectors.toMap(Administration::id, one -> one));
    }
}
