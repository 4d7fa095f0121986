package palabre.charter.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.charter.Derogation;
import palabre.charter.DerogationId;
import palabre.charter.DerogationRights;
import palabre.charter.Derogations;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

@Controller
@RequestMapping("/derogations")
class DerogationsController {

    private final Derogations derogations;
    private final Templates templates;

    DerogationsController(Derogations derogations, Templates templates) {
        this.derogations = derogations;
        this.templates = templates;
    }

    @GetMapping
    View index(Ui ui, Acting who, @RequestParam(required = false) Derogation.@Nullable Status status) {
        if (!DerogationRights.mayList(who)) {
            throw new AccessDeniedException("derogations are read by those who run the group and its focal points");
        }
        return Html.of(templates.charterDerogations(ui, derogations.all(), status));
    }

    @GetMapping("/{id}")
    View show(Ui ui, Acting who, @PathVariable UUID id) {
        return Html.of(templates.charterDerogation(ui, who, readable(id, who), Fields.BLANK));
    }

    @PostMapping("/{id}/visa")
    View endorse(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Answer answer, BindingResult result) {
        return answered(ui, who, id, DerogationRights.mayEndorse(who), answer, result, derogations::endorse);
    }

    @PostMapping("/{id}/visa-refusal")
    View decline(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Answer answer, BindingResult result) {
        Answer.needsWords(result);
        return answered(ui, who, id, DerogationRights.mayEndorse(who), answer, result, derogations::decline);
    }

    @PostMapping("/{id}/grant")
    View grant(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Answer answer, BindingResult result) {
        return answered(ui, who, id, DerogationRights.mayDecide(who), answer, result, derogations::grant);
    }

    @PostMapping("/{id}/refusal")
    View refuse(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Answer answer, BindingResult result) {
        Answer.needsWords(result);
        return answered(ui, who, id, DerogationRights.mayDecide(who), answer, result, derogations::refuse);
    }

    /// One of the four ways to answer what was asked.
    private interface Verb {

        Derogation say(DerogationId id, int version, String words, Acting by);
    }

    private View answered(Ui ui, Acting who, UUID id, boolean mayAnswer, Answer answer, BindingResult result, Verb verb) {
        var derogation = readable(id, who);
        if (!mayAnswer) {
            throw new AccessDeniedException("the regional office gives the visa, the presidency decides");
        }
        return result.hasErrors() ? Html.refused(templates.charterDerogation(ui, who, derogation, Fields.of(result)))
                : Html.goTo("/derogations/" + verb.say(derogation.id(), answer.version(), answer.said(), who).id().value());
    }

    private Derogation readable(UUID id, Acting who) {
        var found = derogations.find(new DerogationId(id)).orElseThrow(() -> new NoSuchElementException("derogation " + id));
        if (!DerogationRights.mayRead(who, found)) {
            throw new AccessDeniedException("not a reader of derogations");
        }
        return found;
    }
}
