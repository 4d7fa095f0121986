package palabre.agenda.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import palabre.agenda.Agendas;
import palabre.agenda.Opinion;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// A consulted body gives its opinion on the draft that is before it.
@Controller
@RequestMapping("/meetings/{id}/agenda/opinion")
class OpinionController {

    private final Agendas agendas;
    private final AgendaPages pages;
    private final Templates templates;

    OpinionController(Agendas agendas, AgendaPages pages, Templates templates) {
        this.agendas = agendas;
        this.pages = pages;
        this.templates = templates;
    }

    public record Said(@NotNull Opinion.Verdict verdict, @Nullable @Size(max = 2000) @Plain String words) {

        String spoken() {
            return words == null ? "" : words.strip();
        }
    }

    @GetMapping
    View form(Ui ui, Acting who, @PathVariable UUID id) {
        var folder = consulted(id, who);
        if (!folder.answers()) {
            return Html.goTo(folder.agenda().path());
        }
        var before = folder.agenda().opinions().stream().filter(one -> who.is(one.body()) && one.verdict() != Opinion.Verdict.SILENT).findFirst();
        return Html.of(templates.agendaOpinion(ui, before.map(one -> Fields.known(Map.of("verdict", one.verdict().name(), "words", one.words())))
                .orElse(Fields.BLANK), folder));
    }

    @PostMapping
    View say(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Said typed, BindingResult result) {
        var folder = consulted(id, who);
        if (typed.verdict() == Opinion.Verdict.SILENT) {
            result.rejectValue("verdict", "agenda.choice.unknown");
        }
        if ((typed.verdict() == Opinion.Verdict.REMARKS || typed.verdict() == Opinion.Verdict.RESERVED) && typed.spoken().isEmpty()) {
            result.rejectValue("words", "agenda.opinion.words.wanted");
        }
        if (result.hasErrors()) {
            return Html.refused(templates.agendaOpinion(ui, Fields.of(result), folder));
        }
        agendas.say(folder.meeting(), typed.verdict(), typed.spoken(), who);
        return Html.goTo(folder.agenda().path() + "#consultation");
    }

    private Folder consulted(UUID id, Acting who) {
        var folder = pages.folder(pages.seen(id, who), who);
        if (folder.consultees().stream().noneMatch(one -> one.is(who)) && !folder.answers()) {
            throw new AccessDeniedException("not one of the bodies the text names");
        }
        return folder;
    }
}
