package palabre.agenda.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.agenda.AgendaRights;
import palabre.agenda.AgendaPapers;
import palabre.agenda.Agendas;
import palabre.agenda.Edition;
import palabre.agenda.Sitting;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// The timed programme: its sittings, what falls in each, and its days in one's own diary (D-09).
@Controller
@RequestMapping("/meetings/{id}/agenda/programme")
class ProgrammeController {

    private static final int MOST_SITTINGS = 60;

    private final Agendas agendas;
    private final AgendaPages pages;
    private final Timetables timetables;
    private final Templates templates;
    private final AgendaPapers papers;

    ProgrammeController(Agendas agendas, AgendaPages pages, Timetables timetables, Templates templates, AgendaPapers papers) {
        this.agendas = agendas;
        this.pages = pages;
        this.timetables = timetables;
        this.templates = templates;
        this.papers = papers;
    }

    /// Of the version before the reader, or of an earlier one.
    @GetMapping
    View show(Ui ui, Acting who, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer of) {
        var folder = pages.folder(pages.seen(id, who), who);
        return Html.of(templates.agendaProgramme(ui, folder, timetable(folder, of)));
    }

    @GetMapping("/sittings.ics")
    View calendar(Ui ui, Acting who, @PathVariable UUID id) {
        var folder = pages.folder(pages.seen(id, who), who);
        var edition = folder.edition().orElseThrow(() -> new NoSuchElementException("nothing published"));
        return papers.sittings(folder.meeting(), edition, ui.wording()).answer(ui.text("agenda.programme.file") + ".ics");
    }

    public record Typed(@NotNull Integer day, @NotNull @DateTimeFormat(pattern = "HH:mm") LocalTime start,
            @NotNull @DateTimeFormat(pattern = "HH:mm") LocalTime end) {}

    @GetMapping("/sittings")
    View sittings(Ui ui, Acting who, @PathVariable UUID id) {
        return Html.of(templates.agendaSittings(ui, Fields.BLANK, drafting(id, who)));
    }

    @PostMapping("/sittings")
    View add(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Typed typed, BindingResult result) {
        var folder = drafting(id, who);
        var sittings = new ArrayList<>(folder.agenda().sittings());
        if (typed.day() != null && (typed.day() < 0 || typed.day() >= folder.meeting().dates().days())) {
            result.rejectValue("day", "agenda.choice.unknown");
        }
        if (!result.hasErrors() && !typed.start().isBefore(typed.end())) {
            result.rejectValue("end", "agenda.sitting.reversed");
        }
        if (!result.hasErrors()) {
            var sitting = new Sitting(typed.day(), typed.start(), typed.end());
            if (sittings.stream().anyMatch(sitting::overlaps) || sittings.size() >= MOST_SITTINGS) {
                result.rejectValue("start", "agenda.sitting.overlaps");
            }
            sittings.add(sitting);
        }
        if (result.hasErrors()) {
            return Html.refused(templates.agendaSittings(ui, Fields.of(result), folder));
        }
        agendas.seat(folder.meeting(), folder.agenda().version(), sittings, who);
        return Html.goTo(folder.agenda().path() + "/programme/sittings");
    }

    /// `sitting` counts from 0 in the order shown.
    @PostMapping("/sittings/{sitting}/removal")
    View remove(Acting who, @PathVariable UUID id, @PathVariable int sitting, @RequestParam int version) {
        var folder = drafting(id, who);
        var sittings = new ArrayList<>(folder.agenda().sittings());
        if (sitting < 0 || sitting >= sittings.size()) {
            throw new NoSuchElementException("sitting " + sitting);
        }
        sittings.remove(sitting);
        agendas.seat(folder.meeting(), version, sittings, who);
        return Html.goTo(folder.agenda().path() + "/programme/sittings");
    }

    private Folder drafting(UUID id, Acting who) {
        return pages.folder(pages.allowed(id, who, AgendaRights::mayDraft), who);
    }

    private Timetable timetable(Folder folder, @Nullable Integer of) {
        if (of != null) {
            return timetables.of(folder.meeting(), folder.edition(of).orElseThrow(() -> new NoSuchElementException("version " + of)));
        }
        var items = folder.items().orElseThrow(() -> new NoSuchElementException("nothing published"));
        return timetables.of(folder.meeting(), items, folder.sittings(), folder.seesDesk() ? "" : folder.edition().map(Edition::symbol).orElse(""));
    }
}
