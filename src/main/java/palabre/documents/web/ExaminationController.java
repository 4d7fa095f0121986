package palabre.documents.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
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
import palabre.documents.Document;
import palabre.documents.DocumentId;
import palabre.documents.Documents;
import palabre.documents.Level;
import palabre.documents.Series;
import palabre.documents.SymbolTaken;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Language;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// The secretariat, or the host of a commission, examines what was deposited: returned with a reason, or accepted under its symbol.
@Controller
@RequestMapping("/documents/{id}/examination")
class ExaminationController {

    private final Documents documents;
    private final DocumentPages pages;
    private final Templates templates;

    ExaminationController(Documents documents, DocumentPages pages, Templates templates) {
        this.documents = documents;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui, Acting who, @PathVariable UUID id) {
        var binder = examining(ui, id, who);
        return Html.of(page(ui, binder, Fields.known(known(binder.documents().getFirst()))));
    }

    @PostMapping
    View takeUp(Ui ui, Acting who, @PathVariable UUID id, @RequestParam int version) {
        var binder = examining(ui, id, who);
        documents.takeUp(new DocumentId(id), version, who);
        return Html.goTo(binder.documents().getFirst().id().path() + "/examination");
    }

    public record Acceptance(@NotNull Series series, @Nullable Integer number, @NotNull Level level, @Nullable Boolean observers, @Nullable Set<Language> wanted,
            @Nullable Integer version) {

        Documents.Acceptance said() {
            var languages = wanted == null || wanted.isEmpty() ? EnumSet.noneOf(Language.class) : EnumSet.copyOf(wanted);
            return new Documents.Acceptance(series, number == null ? OptionalInt.empty() : OptionalInt.of(number), level, Boolean.TRUE.equals(observers), languages);
        }
    }

    @PostMapping("/acceptance")
    View accept(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Acceptance typed, BindingResult result) {
        var binder = examining(ui, id, who);
        if (typed.number() != null && (typed.number() < 1 || typed.number() > 999)) {
            result.rejectValue("number", "documents.wrong.number");
        }
        if (typed.level() != null && binder.documents().getFirst().lowers(typed.level())) {
            result.rejectValue("level", "documents.wrong.lowered");
        }
        if (!result.hasErrors()) {
            try {
                documents.accept(binder.meeting(), new DocumentId(id), DocumentPages.seen(typed.version()), typed.said(), who);
                return back(id);
            } catch (SymbolTaken taken) {
                result.rejectValue("number", "unacceptable", ui.text(taken.why()));
            }
        }
        return Html.refused(page(ui, binder, Fields.of(result)));
    }

    public record Reason(@NotBlank @Size(min = 10, max = 1000) @Plain String reason, @Nullable Integer version) {}

    /// What was deposited goes back, or only a later version of it.
    @PostMapping("/return")
    View giveBack(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Reason typed, BindingResult result) {
        var binder = examining(ui, id, who);
        var document = binder.documents().getFirst();
        if (result.hasErrors()) {
            return Html.refused(page(ui, binder, Fields.of(result)));
        }
        if (document.stage().examined()) {
            documents.giveBack(document.id(), DocumentPages.seen(typed.version()), typed.reason().strip(), who);
        } else {
            documents.returnVersions(document.id(), DocumentPages.seen(typed.version()), typed.reason().strip(), who);
        }
        return back(id);
    }

    /// A version its author brought later is let pass.
    @PostMapping("/passing")
    View pass(Ui ui, Acting who, @PathVariable UUID id, @RequestParam int version) {
        examining(ui, id, who);
        documents.pass(new DocumentId(id), version, who);
        return back(id);
    }

    private Binder examining(Ui ui, UUID id, Acting who) {
        var binder = pages.binder(new DocumentId(id), who, ui);
        DocumentPages.check(binder.examines());
        return binder;
    }

    private JteModel page(Ui ui, Binder binder, Fields fields) {
        return templates.documentsExamination(ui, fields, binder, binder.documents().getFirst());
    }

    private static Map<String, String> known(Document document) {
        var known = new HashMap<String, String>();
        known.put("series", (document.session() ? Series.CRP : Series.DOC).name());
        known.put("level", document.level().name());
        known.put("observers", String.valueOf(document.observers()));
        document.languages().forEach(language -> known.put("wanted-" + language.name(), "true"));
        return known;
    }

    private static View back(UUID id) {
        return Html.goTo(new DocumentId(id).path());
    }
}
