package palabre.meetings.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.charter.Derogation;
import palabre.charter.DerogationRights;
import palabre.charter.Rule;
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingRights;
import palabre.meetings.Meetings;
import palabre.meetings.Planning;
import palabre.meetings.Sittings;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// A meeting begins, sits, is suspended and ends: what begins and ends with it waits for these acts, not for its dates (P-14, P-15).
@Controller
@RequestMapping("/meetings/{id}")
class OpeningController {

    private final Meetings meetings;
    private final Sittings sittings;
    private final Planning planning;
    private final MeetingPages pages;
    private final Templates templates;

    OpeningController(Meetings meetings, Sittings sittings, Planning planning, MeetingPages pages, Templates templates) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.planning = planning;
        this.pages = pages;
        this.templates = templates;
    }

    public record Presiding(@NotBlank @Size(max = 120) @Plain String chair, @Size(max = 120) @Plain @Nullable String coChair) {

        String second() {
            return coChair == null ? "" : coChair.strip();
        }
    }

    @GetMapping("/opening")
    View form(Ui ui, Acting who, @PathVariable UUID id) {
        var meeting = opening(id, who);
        var chairs = meeting.plenary() ? who.is(Function.PRES) : who.is(Function.HOTE);
        return Html.of(templates.meetingsOpening(ui, Fields.known(Map.of(chairs ? "chair" : "coChair", who.name())), meeting, assisted(meeting), MeetingRights.mayAskToOpenAlone(who, meeting)));
    }

    @PostMapping("/opening")
    View open(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Presiding typed, BindingResult result) {
        var meeting = opening(id, who);
        var assisted = assisted(meeting);
        if (assisted && typed.second().isEmpty() && (!meeting.plenary() || planning.openedAlone(meeting).needsReason())) {
            result.rejectValue("coChair", "meetings.open.second.missing");
        }
        if (result.hasErrors()) {
            return Html.refused(templates.meetingsOpening(ui, Fields.of(result), meeting, assisted, MeetingRights.mayAskToOpenAlone(who, meeting)));
        }
        return Html.goTo(meetings.open(meeting.id(), typed.chair().strip(), assisted ? typed.second() : "", who).id().path());
    }

    @GetMapping("/opening/derogation")
    View openAloneForm(Ui ui, Acting who, @PathVariable UUID id) {
        return Html.of(templates.meetingsDerogate(ui, Fields.BLANK, preparing(id, who), Rule.R_PLEN_08, "opening"));
    }

    /// To open without the person of the regional office.
    @PostMapping("/opening/derogation")
    View askToOpenAlone(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Reason typed, BindingResult result) {
        var meeting = preparing(id, who);
        if (result.hasErrors()) {
            return Html.refused(templates.meetingsDerogate(ui, Fields.of(result), meeting, Rule.R_PLEN_08, "opening"));
        }
        sittings.askToOpenAlone(meeting, typed.reason().strip(), who);
        return Html.goTo(meeting.id().path());
    }

    @PostMapping("/suspension")
    View suspend(Acting who, @PathVariable UUID id) {
        var meeting = running(id, who);
        sittings.suspend(meeting.id(), who);
        return Html.goTo(meeting.id().path());
    }

    @PostMapping("/sittings")
    View resume(Acting who, @PathVariable UUID id) {
        var meeting = running(id, who);
        sittings.resume(meeting.id(), who);
        return Html.goTo(meeting.id().path());
    }

    public record Reason(@NotBlank @Size(min = Derogation.SHORTEST_REASON, max = 1000) @Plain String reason) {}

    @GetMapping("/sittings/derogation")
    View derogationForm(Ui ui, Acting who, @PathVariable UUID id) {
        var meeting = derogating(id, who);
        return Html.of(templates.meetingsDerogate(ui, Fields.BLANK, meeting, teamRule(meeting), "sittings"));
    }

    /// To sit again before the rapporteurs are entered.
    @PostMapping("/sittings/derogation")
    View askDerogation(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Reason typed, BindingResult result) {
        var meeting = derogating(id, who);
        if (result.hasErrors()) {
            return Html.refused(templates.meetingsDerogate(ui, Fields.of(result), meeting, teamRule(meeting), "sittings"));
        }
        sittings.askDerogation(meeting, typed.reason().strip(), who);
        return Html.goTo(meeting.id().path());
    }

    @PostMapping("/closing")
    View close(Acting who, @PathVariable UUID id) {
        return Html.goTo(meetings.close(running(id, who).id(), who).id().path());
    }

    /// The regional office stands by the presidency of a plenary, the lead by the host of a commission, unless that is one and the same country.
    private boolean assisted(Meeting meeting) {
        return meeting.plenary() || meeting.host().filter(pages.lead(meeting.dates().first())::equals).isEmpty();
    }

    private static Rule teamRule(Meeting meeting) {
        return meeting.plenary() ? Rule.R_PLEN_18 : Rule.R_CMT_09;
    }

    /// A plenary that is prepared, by those who may ask for a derogation on it.
    private Meeting preparing(UUID id, Acting who) {
        var meeting = pages.seen(id, who);
        if (!MeetingRights.mayAskToOpenAlone(who, meeting)) {
            throw new AccessDeniedException("may not ask to open meeting " + id + " alone");
        }
        return meeting;
    }

    private Meeting opening(UUID id, Acting who) {
        var meeting = pages.seen(id, who);
        if (!MeetingRights.mayOpen(who, meeting, pages.today())) {
            throw new AccessDeniedException("may not open meeting " + id);
        }
        return meeting;
    }

    private Meeting running(UUID id, Acting who) {
        var meeting = pages.seen(id, who);
        if (!MeetingRights.mayClose(who, meeting)) {
            throw new AccessDeniedException("may not suspend, resume or close meeting " + id);
        }
        return meeting;
    }

    private Meeting derogating(UUID id, Acting who) {
        var meeting = running(id, who);
        if (!DerogationRights.mayRequest(who, null)) {
            throw new AccessDeniedException("may not ask for a derogation on meeting " + id);
        }
        return meeting;
    }
}
