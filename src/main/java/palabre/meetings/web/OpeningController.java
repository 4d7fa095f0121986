package palabre.meetings.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
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
import palabre.journal.Acting;
import palabre.journal.Function;
import palabre.meetings.Meeting;
import palabre.meetings.MeetingRights;
import palabre.meetings.Meetings;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// A plenary begins and ends: what begins and ends with it waits for these two acts, not for its dates (P-14).
@Controller
@RequestMapping("/meetings/{id}")
class OpeningController {

    private final Meetings meetings;
    private final MeetingPages pages;
    private final Templates templates;

    OpeningController(Meetings meetings, MeetingPages pages, Templates templates) {
        this.meetings = meetings;
        this.pages = pages;
        this.templates = templates;
    }

    public record Presiding(@NotBlank @Size(max = 120) @Plain String chair, @NotBlank @Size(max = 120) @Plain String coChair) {}

    @GetMapping("/opening")
    View form(Ui ui, Acting who, @PathVariable UUID id) {
        var known = Map.of(who.is(Function.PRES) ? "chair" : "coChair", who.name());
        return Html.of(templates.meetingsOpening(ui, Fields.known(known), opening(id, who)));
    }

    @PostMapping("/opening")
    View open(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Presiding typed, BindingResult result) {
        var meeting = opening(id, who);
        if (result.hasErrors()) {
            return Html.refused(templates.meetingsOpening(ui, Fields.of(result), meeting));
        }
        return Html.goTo(meetings.open(meeting.id(), typed.chair().strip(), typed.coChair().strip(), who).id().path());
    }

    @PostMapping("/closing")
    View close(Acting who, @PathVariable UUID id) {
        var meeting = pages.seen(id, who);
        if (!MeetingRights.mayClose(who, meeting)) {
            throw new AccessDeniedException("may not close meeting " + id);
        }
        return Html.goTo(meetings.close(meeting.id(), who).id().path());
    }

    private Meeting opening(UUID id, Acting who) {
        var meeting = pages.seen(id, who);
        if (!MeetingRights.mayOpen(who, meeting, pages.today())) {
            throw new AccessDeniedException("may not open meeting " + id);
        }
        return meeting;
    }
}
