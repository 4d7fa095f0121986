package palabre.meetings.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.journal.Acting;
import palabre.meetings.Dates;
import palabre.meetings.HostDecision;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingRights;
import palabre.meetings.Meetings;
import palabre.meetings.Planning;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// The steps of a meeting from its proposal to its confirmation, and putting it off or cancelling it.
@Controller
@RequestMapping("/meetings/{id}")
class StepController {

    private final Meetings meetings;
    private final Planning planning;
    private final MeetingPages pages;
    private final Templates templates;

    StepController(Meetings meetings, Planning planning, MeetingPages pages, Templates templates) {
        this.meetings = meetings;
        this.planning = planning;
        this.pages = pages;
        this.templates = templates;
    }

    @PostMapping("/proposal")
    View propose(Acting who, @PathVariable UUID id) {
        return Html.goTo(meetings.propose(allowed(id, who, MeetingRights::mayPropose).id(), who).id().path());
    }

    public record Decision(@NotNull HostDecision.Taker taker, @NotNull LocalDate on, @NotBlank @Size(max = 200) @Plain String reference) {}

    @GetMapping("/host-decision")
    View decisionForm(Ui ui, Acting who, @PathVariable UUID id) {
        var meeting = allowed(id, who, MeetingRights::mayDecideHost);
        var deciders = planning.hostDeciders();
        return Html.of(templates.meetingsDecision(ui, Fields.known(Map.of("on", pages.today().toString(), "taker", deciders.getLast().name())),
                meeting, deciders, pages.names()));
    }

    @PostMapping("/host-decision")
    View decide(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Decision typed, BindingResult result) {
        var meeting = allowed(id, who, MeetingRights::mayDecideHost);
        var deciders = planning.hostDeciders();
        if (typed.on() != null && typed.on().isAfter(pages.today())) {
            result.rejectValue("on", "meetings.decision.future");
        }
        if (typed.taker() != null && !deciders.contains(typed.taker())) {
            result.rejectValue("taker", "meetings.decision.taker.other");
        }
        if (result.hasErrors()) {
            return Html.refused(templates.meetingsDecision(ui, Fields.of(result), meeting, deciders, pages.names()));
        }
        meetings.decideHost(meeting.id(), new HostDecision(typed.taker(), typed.on(), typed.reference().strip(), who.actor(), null), who);
        return Html.goTo(meeting.id().path());
    }

    @PostMapping("/host-visa")
    View endorse(Acting who, @PathVariable UUID id) {
        return Html.goTo(meetings.endorseHost(allowed(id, who, MeetingRights::mayEndorseHost).id(), who).id().path());
    }

    @PostMapping("/confirmation")
    View confirm(Acting who, @PathVariable UUID id) {
        return Html.goTo(meetings.confirm(allowed(id, who, MeetingRights::mayDecideHost).id(), who).id().path());
    }

    public record NewDates(@NotNull LocalDate first, @NotNull LocalDate last, @NotBlank @Size(min = 10, max = 1000) @Plain String reason) {}

    @GetMapping("/postponement")
    View postponementForm(Ui ui, Acting who, @PathVariable UUID id) {
        var meeting = allowed(id, who, MeetingRights::mayPostpone);
        return Html.of(templates.meetingsPostpone(ui, Fields.BLANK, meeting, null, Map.of(), pages.names()));
    }

    @PostMapping("/postponement")
    View postpone(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute NewDates typed, BindingResult result,
            @RequestParam Map<String, String> all) {
        var meeting = allowed(id, who, MeetingRights::mayPostpone);
        var reasons = Reasons.of(all);
        if (!result.hasErrors() && typed.last().isBefore(typed.first())) {
            result.rejectValue("last", "meetings.dates.reversed");
        }
        if (!result.hasErrors() && (!typed.first().isAfter(pages.today()) || typed.last().getYear() > 2100
                || typed.last().isAfter(typed.first().plusDays(30)))) {
            result.rejectValue("first", "meetings.dates.future");
        }
        if (result.hasErrors()) {
            return Html.refused(templates.meetingsPostpone(ui, Fields.of(result), meeting, null, reasons.typed(), pages.names()));
        }
        var dates = new Dates(typed.first(), typed.last());
        var judged = planning.judge(meetings.redrafted(meeting, dates, meeting.hosting(), meeting.chair(), meeting.theme()));
        var again = templates.meetingsPostpone(ui, Fields.of(result), meeting, judged, reasons.typed(), pages.names());
        if (all.containsKey("check")) {
            return Html.of(again);
        }
        if (judged.blocked().isPresent() || !reasons.answer(judged.needingReason())) {
            return Html.conflict(again);
        }
        meetings.postpone(meeting.id(), dates, typed.reason().strip(), reasons.given(), who);
        return Html.goTo(meeting.id().path());
    }

    public record Reason(@NotBlank @Size(min = 10, max = 1000) @Plain String reason) {}

    @GetMapping("/cancellation")
    View cancellationForm(Ui ui, Acting who, @PathVariable UUID id) {
        return Html.of(templates.meetingsCancel(ui, Fields.BLANK, allowed(id, who, MeetingRights::mayAskCancellation)));
    }

    @PostMapping("/cancellation")
    View askCancellation(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Reason typed, BindingResult result) {
        var meeting = allowed(id, who, MeetingRights::mayAskCancellation);
        if (result.hasErrors()) {
            return Html.refused(templates.meetingsCancel(ui, Fields.of(result), meeting));
        }
        meetings.askCancellation(meeting.id(), typed.reason().strip(), who);
        return Html.goTo(meeting.id().path());
    }

    @PostMapping("/cancellation/withdrawal")
    View withdrawCancellation(Acting who, @PathVariable UUID id) {
        var meeting = allowed(id, who, (one, other) -> MeetingRights.mayPostpone(one, other));
        return Html.goTo(meetings.withdrawCancellation(meeting.id(), who).id().path());
    }

    @PostMapping("/cancellation/agreement")
    View agreeCancellation(Acting who, @PathVariable UUID id) {
        return Html.goTo(meetings.agreeCancellation(allowed(id, who, MeetingRights::mayAgreeCancellation).id(), who).id().path());
    }

    private Meeting allowed(UUID id, Acting who, BiPredicate<Acting, Meeting> right) {
        var meeting = pages.seen(id, who);
        if (!right.test(who, meeting)) {
            throw new AccessDeniedException("may not do this to meeting " + id);
        }
        return meeting;
    }
}
