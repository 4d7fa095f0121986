package palabre.delegations.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.delegations.Delegate;
import palabre.delegations.DelegateId;
import palabre.delegations.Delegation;
import palabre.delegations.Delegations;
import palabre.delegations.Travel;
import palabre.delegations.TravelRights;
import palabre.delegations.Travels;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingId;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// What a host needs to receive people: each writes their own, the host reads those of its meeting, and nobody else knows there is anything to read.
@Controller
@RequestMapping("/meetings/{id}/travel")
class TravelController {

    private final Travels travels;
    private final Delegations delegations;
    private final DelegationPages pages;
    private final Templates templates;

    TravelController(Travels travels, Delegations delegations, DelegationPages pages, Templates templates) {
        this.travels = travels;
        this.delegations = delegations;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View list(Ui ui, Acting who, @PathVariable UUID id) {
        var meeting = meeting(id, who);
        if (!TravelRights.mayReadAll(who, meeting)) {
            throw new NoSuchElementException("travel of meeting " + id);
        }
        var all = delegations.of(meeting.id());
        var people = all.stream().flatMap(one -> one.confirmed().stream()).toList();
        var known = travels.read(meeting, people, who);
        return Html.of(templates.delegationsTravels(ui, meeting, all, known, pages.senders(), travels.purged(meeting.id()).orElse(null)));
    }

    @GetMapping("/{delegate}")
    View show(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID delegate) {
        var meeting = meeting(id, who);
        var of = of(meeting, delegate);
        var person = person(of, delegate);
        if (!TravelRights.mayRead(who, meeting, of.sender(), person)) {
            throw new NoSuchElementException("travel of " + delegate);
        }
        var travel = travels.read(meeting, List.of(person), who).getOrDefault(person.id(), Travel.unknown(person.id()));
        return Html.of(templates.delegationsTravel(ui, Fields.known(TravelForm.known(travel)), meeting, person, TravelRights.mayWrite(who, of.sender(), person),
                travels.purged(meeting.id()).orElse(null)));
    }

    @PostMapping("/{delegate}")
    View write(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID delegate, @Valid @ModelAttribute TravelForm typed, BindingResult result) {
        var meeting = meeting(id, who);
        var of = of(meeting, delegate);
        var person = person(of, delegate);
        if (!TravelRights.mayWrite(who, of.sender(), person)) {
            throw new NoSuchElementException("travel of " + delegate);
        }
        if (typed.arrival() != null && typed.departure() != null && !typed.departure().isAfter(typed.arrival())) {
            result.rejectValue("departure", "delegations.travel.reversed");
        }
        if (result.hasErrors()) {
            return Html.refused(templates.delegationsTravel(ui, Fields.of(result), meeting, person, true, null));
        }
        travels.write(meeting, typed.travel(person.id()), who);
        return Html.goTo(meeting.id().path() + "/travel/" + delegate);
    }

    private Meeting meeting(UUID id, Acting who) {
        if (!who.signedIn()) {
            throw new AccessDeniedException("personal data");
        }
        return pages.meeting(new MeetingId(id));
    }

    private Delegation of(Meeting meeting, UUID delegate) {
        return delegations.of(meeting.id()).stream().filter(one -> one.find(new DelegateId(delegate)).isPresent()).findFirst()
                .orElseThrow(() -> new NoSuchElementException("delegate " + delegate));
    }

    private static Delegate person(Delegation of, UUID delegate) {
        return of.find(new DelegateId(delegate)).orElseThrow();
    }
}
