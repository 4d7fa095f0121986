package palabre.invitations.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
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
import palabre.invitations.InvitationRights;
import palabre.invitations.Model;
import palabre.invitations.Models;
import palabre.invitations.Specimen;
import palabre.invitations.Words;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Language;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// The words of letters, which the secretariat changes in each language, with a preview.
@Controller
@RequestMapping("/letters")
class ModelController {

    private final Models models;
    private final Specimen specimen;
    private final Templates templates;

    ModelController(Models models, Specimen specimen, Templates templates) {
        this.models = models;
        this.specimen = specimen;
        this.templates = templates;
    }

    @GetMapping
    View index(Ui ui, Acting who) {
        check(who);
        return Html.of(templates.invitationsModels(ui));
    }

    @GetMapping("/{model}/{language}")
    View show(Ui ui, Acting who, @PathVariable String model, @PathVariable String language) {
        check(who);
        var kind = kind(model);
        var spoken = spoken(language);
        var words = models.words(kind, spoken);
        return Html.of(templates.invitationsModel(ui, Fields.known(Map.of("subject", words.subject(), "body", words.body())), kind, spoken,
                models.versions(kind, spoken), null, latest(kind, spoken)));
    }

    public record Revised(@NotBlank @Size(max = 300) @Plain String subject, @NotBlank @Size(max = 8000) @Plain String body, int seen, @Nullable String look) {}

    @PostMapping("/{model}/{language}")
    View revise(Ui ui, Acting who, @PathVariable String model, @PathVariable String language, @Valid @ModelAttribute Revised typed, BindingResult result) {
        check(who);
        var kind = kind(model);
        var spoken = spoken(language);
        if (result.hasErrors()) {
            return Html.refused(templates.invitationsModel(ui, Fields.of(result), kind, spoken, models.versions(kind, spoken), null, typed.seen()));
        }
        var words = new Words(typed.subject(), typed.body());
        words.unknown(kind.blanks()).ifPresent(unknown -> result.rejectValue(unknown.line() == 0 ? "subject" : "body", "unacceptable",
                ui.text(unknown.line() == 0 ? "invitations.unknown.subject" : "invitations.unknown", unknown.blank(), unknown.line())));
        if (result.hasErrors()) {
            return Html.refused(templates.invitationsModel(ui, Fields.of(result), kind, spoken, models.versions(kind, spoken), null, typed.seen()));
        }
        if (typed.look() != null) {
            return Html.of(templates.invitationsModel(ui, Fields.of(result), kind, spoken, models.versions(kind, spoken),
                    specimen.of(kind, spoken, words), typed.seen()));
        }
        models.revise(kind, spoken, typed.seen(), words, who);
        return Html.goTo("/letters/" + model + "/" + language);
    }

    private int latest(Model kind, Language language) {
        return models.versions(kind, language).stream().findFirst().map(Models.Version::number).orElse(0);
    }

    private static void check(Acting who) {
        if (!InvitationRights.mayPrepare(who)) {
            throw new AccessDeniedException("the words of letters are the lead's house's");
        }
    }

    private static Model kind(String name) {
        return Arrays.stream(Model.values()).filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }

    private static Language spoken(String code) {
        return Language.of(code).orElseThrow(() -> new NoSuchElementException(code));
    }
}
