package palabre.agenda.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.agenda.Agenda;
import palabre.agenda.AgendaRights;
import palabre.agenda.Agendas;
import palabre.agenda.Change;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// The agenda of a meeting from its draft to its adoption, and its versions.
@Controller
@RequestMapping("/meetings/{id}/agenda")
class AgendaController {

    private final Agendas agendas;
    private final AgendaPages pages;
    private final Templates templates;

    AgendaController(Agendas agendas, AgendaPages pages, Templates templates) {
        this.agendas = agendas;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui, Acting who, @PathVariable UUID id) {
        return Html.of(pages.page(ui, pages.seen(id, who), who, Fields.BLANK, false));
    }

    /// A version as its readers had it, with what changed since the one before or since the one asked for.
    @GetMapping("/versions/{number}")
    View edition(Ui ui, Acting who, @PathVariable UUID id, @PathVariable int number, @RequestParam(required = false) @Nullable Integer since) {
        var folder = pages.folder(pages.seen(id, who), who);
        var edition = folder.edition(number).orElseThrow(() -> new NoSuchElementException("version " + number));
        var before = folder.editions().stream().filter(one -> one.number() < number && (since == null || one.number() == since)).reduce((_, later) -> later);
        return Html.of(templates.agendaEdition(ui, folder, edition, before.orElse(null),
                before.map(one -> Change.between(one.items(), edition.items())).orElse(List.of())));
    }

    public record Term(@NotNull LocalDate until) {}

    @GetMapping("/call")
    View callForm(Ui ui, Acting who, @PathVariable UUID id) {
        var meeting = pages.allowed(id, who, AgendaRights::mayCall);
        return Html.of(templates.agendaCall(ui, Fields.known(Map.of("until", pages.today().plusDays(30).toString())), meeting));
    }

    @PostMapping("/call")
    View call(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Term typed, BindingResult result) {
        var meeting = pages.allowed(id, who, AgendaRights::mayCall);
        if (typed.until() != null && (!typed.until().isAfter(pages.today()) || !typed.until().isBefore(meeting.dates().first()))) {
            result.rejectValue("until", "agenda.call.until.wrong");
        }
        if (result.hasErrors()) {
            return Html.refused(templates.agendaCall(ui, Fields.of(result), meeting));
        }
        agendas.call(meeting, typed.until(), who);
        return back(meeting, "#proposals");
    }

    @PostMapping("/consultation")
    View consult(Acting who, @PathVariable UUID id, @RequestParam int version) {
        var meeting = pages.allowed(id, who, AgendaRights::mayDecide);
        agendas.consult(meeting, version, who);
        return back(meeting, "#consultation");
    }

    @PostMapping("/publication")
    View publish(Acting who, @PathVariable UUID id, @RequestParam int version) {
        var meeting = pages.allowed(id, who, AgendaRights::mayDecide);
        agendas.publish(meeting, version, who);
        return back(meeting, "");
    }

    @PostMapping("/annotation")
    View annotate(Acting who, @PathVariable UUID id, @RequestParam int version) {
        var meeting = pages.allowed(id, who, AgendaRights::mayDecide);
        agendas.annotate(meeting, version, who);
        return back(meeting, "");
    }

    public record Note(@Nullable @Size(max = 300) @Plain String note, int version) {

        String words() {
            return note == null ? "" : note.strip();
        }
    }

    @PostMapping("/revision")
    View revise(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Note typed, BindingResult result) {
        var meeting = pages.allowed(id, who, AgendaRights::mayDecide);
        if (result.hasErrors()) {
            return Html.refused(pages.page(ui, meeting, who, Fields.of(result), false));
        }
        agendas.revise(meeting, typed.version(), typed.words(), who);
        return back(meeting, "#versions");
    }

    @PostMapping("/adoption")
    View adopt(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Note typed, BindingResult result) {
        var meeting = pages.allowed(id, who, AgendaRights::mayAdopt);
        if (result.hasErrors()) {
            return Html.refused(pages.page(ui, meeting, who, Fields.of(result), false));
        }
        agendas.adopt(meeting, typed.version(), typed.words(), who);
        return back(meeting, "");
    }

    public record Reason(@NotBlank @Size(min = 20, max = 1000) @Plain String reason) {}

    /// To publish before all were heard, a derogation is asked for.
    @PostMapping("/derogation")
    View askDerogation(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Reason typed, BindingResult result) {
        var meeting = pages.allowed(id, who, AgendaRights::mayDecide);
        if (result.hasErrors()) {
            return Html.refused(pages.page(ui, meeting, who, Fields.of(result), false));
        }
        agendas.askDerogation(meeting, typed.reason().strip(), who);
        return back(meeting, "");
    }

    private static View back(Meeting meeting, String part) {
        return Html.goTo(Agenda.path(meeting.id()) + part);
    }
}
