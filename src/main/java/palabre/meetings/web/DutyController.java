package palabre.meetings.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
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
import palabre.journal.Acting;
import palabre.meetings.Duties;
import palabre.meetings.Duty;
import palabre.meetings.MeetingRights;
import palabre.meetings.Planning;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// Saying that a line of the retro-planning is done, on what day, with a word of evidence.
@Controller
@RequestMapping("/meetings/{meeting}/duties/{task}")
class DutyController {

    private final Duties duties;
    private final Planning planning;
    private final MeetingPages pages;
    private final Templates templates;

    DutyController(Duties duties, Planning planning, MeetingPages pages, Templates templates) {
        this.duties = duties;
        this.planning = planning;
        this.pages = pages;
        this.templates = templates;
    }

    public record Told(@NotNull LocalDate on, @Nullable @Size(max = 300) @Plain String note) {}

    @GetMapping
    View form(Ui ui, Acting who, @PathVariable UUID meeting, @PathVariable Duty.Task task) {
        var duty = owed(meeting, task, who);
        var known = duty.done() == null ? Map.of("on", pages.today().toString())
                : Map.of("on", duty.done().on().toString(), "note", duty.done().note());
        return Html.of(templates.meetingsDuty(ui, Fields.known(known), pages.seen(meeting, who), duty));
    }

    @PostMapping
    View tell(Ui ui, Acting who, @PathVariable UUID meeting, @PathVariable Duty.Task task, @Valid @ModelAttribute Told typed,
            BindingResult result) {
        var duty = owed(meeting, task, who);
        if (typed.on() != null && (typed.on().isAfter(pages.today()) || typed.on().isBefore(pages.today().minusYears(3)))) {
            result.rejectValue("on", "meetings.decision.future");
        }
        if (result.hasErrors()) {
            return Html.refused(templates.meetingsDuty(ui, Fields.of(result), pages.seen(meeting, who), duty));
        }
        duties.tell(duty.meeting(), task, typed.on(), typed.note() == null ? "" : typed.note().strip(), who);
        return Html.goTo(duty.meeting().path() + "#retro");
    }

    @PostMapping("/reopening")
    View reopen(Acting who, @PathVariable UUID meeting, @PathVariable Duty.Task task) {
        var duty = owed(meeting, task, who);
        duties.reopen(duty.meeting(), task, who);
        return Html.goTo(duty.meeting().path() + "#retro");
    }

    private Duty owed(UUID meeting, Duty.Task task, Acting who) {
        var duty = planning.duties(pages.seen(meeting, who)).stream().filter(one -> one.task() == task).findFirst()
                .orElseThrow(() -> new NoSuchElementException("duty " + task));
        if (!MeetingRights.mayTell(who, duty)) {
            throw new AccessDeniedException("not theirs to tell: " + task);
        }
        return duty;
    }
}
