package palabre.documents.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import palabre.documents.Document;
import palabre.documents.DocumentId;
import palabre.documents.DocumentRights;
import palabre.documents.Documents;
import palabre.documents.Issue;
import palabre.documents.LanguageThere;
import palabre.files.Intake;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Language;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// Bringing a file to a document that is there: the one announced or returned, another language, a revision, a corrigendum.
@Controller
@RequestMapping("/documents/{id}")
class VersionController {

    private final Documents documents;
    private final DocumentPages pages;
    private final Intake intake;
    private final Templates templates;

    VersionController(Documents documents, DocumentPages pages, Intake intake, Templates templates) {
        this.documents = documents;
        this.pages = pages;
        this.intake = intake;
        this.templates = templates;
    }

    public record Brought(Issue.@Nullable Kind kind, @NotNull Language language, @Nullable @Size(max = 300) @Plain String title,
            @Nullable @Size(max = 500) @Plain String note, @Nullable MultipartFile file, @Nullable Integer version) {

        Documents.Addition said() {
            return new Documents.Addition(kind == null ? Issue.Kind.ORIGINAL : kind, language, title == null ? "" : title.strip(), words());
        }

        String words() {
            return note == null ? "" : note.strip();
        }
    }

    @GetMapping("/versions/new")
    View blank(Ui ui, Acting who, @PathVariable UUID id, @RequestParam(required = false) Issue.@Nullable Kind kind, @RequestParam(required = false) @Nullable Language language) {
        var binder = pages.binder(new DocumentId(id), who, ui);
        var kinds = kinds(ui, binder);
        return Html.of(page(ui, binder, kinds, Fields.known(Map.of("kind", kind == null ? "" : kind.name(), "language", (language == null ? ui.language() : language).name(),
                "version", String.valueOf(binder.documents().getFirst().version())))));
    }

    @PostMapping("/versions")
    View bring(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Brought typed, BindingResult result) {
        var binder = pages.binder(new DocumentId(id), who, ui);
        var kinds = kinds(ui, binder);
        var document = binder.documents().getFirst();
        if (!kinds.isEmpty() && (typed.kind() == null || !kinds.containsKey(typed.kind().name()))) {
            result.rejectValue("kind", "documents.wrong.choice");
        }
        var file = intake.require(ui, "file", typed.file(), DepositForm.PAPERS, result);
        if (file.isEmpty() || result.hasErrors()) {
            return Html.refused(page(ui, binder, kinds, Fields.of(result)));
        }
        if (kinds.isEmpty()) {
            documents.bring(document.id(), DocumentPages.seen(typed.version()), typed.language(), file.get(), typed.words(), who);
        } else {
            try {
                documents.attach(document.id(), DocumentPages.seen(typed.version()), typed.said(), file.get(), binder.examines() || binder.translates(), who);
            } catch (LanguageThere there) {
                result.rejectValue("language", "unacceptable", ui.text(there.why()));
                return Html.refused(page(ui, binder, kinds, Fields.of(result)));
            }
        }
        return Html.goTo(document.id().path());
    }

    public record Wanted(@Nullable Set<Language> wanted, @Nullable Integer version) {}

    /// The languages it is to be read in.
    @PostMapping("/translation")
    View translate(Ui ui, Acting who, @PathVariable UUID id, @ModelAttribute Wanted typed) {
        var binder = pages.binder(new DocumentId(id), who, ui);
        DocumentPages.check(binder.translates() || binder.examines());
        var wanted = typed.wanted();
        documents.translate(new DocumentId(id), DocumentPages.seen(typed.version()), wanted == null || wanted.isEmpty() ? EnumSet.noneOf(Language.class) : EnumSet.copyOf(wanted), who);
        return Html.goTo(new DocumentId(id).path());
    }

    /// What this hand may bring now; nothing to choose where the first file is awaited.
    private static Map<String, String> kinds(Ui ui, Binder binder) {
        Document document = binder.documents().getFirst();
        var who = binder.who();
        if (DocumentRights.mayBring(who, binder.meeting(), document, binder.reach())) {
            return Map.of();
        }
        var reissues = DocumentRights.mayReissue(who, binder.meeting(), document, binder.reach());
        DocumentPages.check(reissues || binder.translates());
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : Issue.Kind.values()) {
            if (reissues || kind == Issue.Kind.ORIGINAL) {
                kinds.put(kind.name(), ui.label("documents.brings", kind));
            }
        }
        return kinds;
    }

    private JteModel page(Ui ui, Binder binder, Map<String, String> kinds, Fields fields) {
        return templates.documentsBring(ui, fields, binder, binder.documents().getFirst(), kinds);
    }
}
