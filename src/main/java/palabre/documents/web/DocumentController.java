package palabre.documents.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import palabre.documents.Communications;
import palabre.documents.Document;
import palabre.documents.DocumentId;
import palabre.documents.DocumentRights;
import palabre.documents.Documents;
import palabre.documents.Level;
import palabre.documents.Reaches;
import palabre.documents.VersionId;
import palabre.files.Files;
import palabre.journal.Acting;
import palabre.meetings.Meeting;
import palabre.meetings.Meetings;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// One document, its files, and what its author or the organs do to it once it is there.
@Controller
@RequestMapping("/documents")
class DocumentController {

    private static final int PAGE = 50;

    private final Documents documents;
    private final Communications communications;
    private final Reaches reaches;
    private final Meetings meetings;
    private final DocumentPages pages;
    private final Files files;
    private final Templates templates;

    DocumentController(Documents documents, Communications communications, Reaches reaches, Meetings meetings, DocumentPages pages, Files files, Templates templates) {
        this.documents = documents;
        this.communications = communications;
        this.reaches = reaches;
        this.meetings = meetings;
        this.pages = pages;
        this.files = files;
        this.templates = templates;
    }

    /// All that the reader may know of, page by page.
    @GetMapping
    View index(Ui ui, Acting who, @RequestParam(defaultValue = "1") int page) {
        DocumentPages.admit(who);
        var all = meetings.all();
        var reach = reaches.of(who);
        var count = documents.readable(reach);
        var last = Math.max(1, (count + PAGE - 1) / PAGE);
        var here = Math.clamp(page, 1, last);
        return Html.of(templates.documentsIndex(ui, documents.readable(reach, (here - 1) * PAGE, PAGE), all.stream().collect(Collectors.toMap(Meeting::id, one -> one)),
                pages.names(ui.wording()), count, here, last));
    }

    @GetMapping("/{id}")
    View show(Ui ui, Acting who, @PathVariable UUID id) {
        return page(ui, pages.binder(new DocumentId(id), who, ui), Fields.BLANK);
    }

    /// Who takes away what was communicated is noted the first time.
    @GetMapping("/{id}/files/{version}")
    View file(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID version) {
        var binder = pages.binder(new DocumentId(id), who, ui);
        var document = binder.documents().getFirst();
        var wanted = document.find(new VersionId(version)).filter(one -> binder.reach().sees(document, one)).orElseThrow(() -> DocumentPages.missing(version));
        communications.open(List.of(wanted), who);
        return files.download(wanted.file());
    }

    public record Reason(@NotBlank @Size(min = 10, max = 1000) @Plain String reason, @Nullable Integer version) {}

    @PostMapping("/{id}/withdrawal")
    View withdraw(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Reason typed, BindingResult result) {
        var binder = pages.binder(new DocumentId(id), who, ui);
        var document = binder.documents().getFirst();
        DocumentPages.check(DocumentRights.mayWithdraw(who, binder.meeting(), document, binder.reach()));
        if (result.hasErrors()) {
            return refused(ui, binder, result);
        }
        documents.withdraw(binder.meeting(), document.id(), DocumentPages.seen(typed.version()), typed.reason().strip(), who);
        return Html.goTo(document.id().path());
    }

    @PostMapping("/{id}/presentation")
    View present(Ui ui, Acting who, @PathVariable UUID id, @RequestParam int version) {
        var binder = pages.binder(new DocumentId(id), who, ui);
        var document = binder.documents().getFirst();
        DocumentPages.check(DocumentRights.mayPresent(who, binder.meeting(), binder.reach(), binder.today()));
        documents.present(document.id(), version, who);
        return Html.goTo(document.id().path());
    }

    @PostMapping("/{id}/observers")
    View admitObservers(Ui ui, Acting who, @PathVariable UUID id, @RequestParam boolean admitted, @RequestParam int version) {
        var binder = pages.binder(new DocumentId(id), who, ui);
        var document = binder.documents().getFirst();
        DocumentPages.check(binder.examines());
        documents.admitObservers(document.id(), version, admitted, who);
        return Html.goTo(document.id().path() + "#about");
    }

    public record Levelled(@NotNull Level to, @Nullable @Size(max = 1000) @Plain String reason, @Nullable Integer version) {}

    /// Up by one hand; down by two, the second of which agrees below.
    @PostMapping("/{id}/level")
    View level(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Levelled typed, BindingResult result) {
        var binder = pages.binder(new DocumentId(id), who, ui);
        var document = binder.documents().getFirst();
        var lowers = typed.to() != null && document.lowers(typed.to());
        DocumentPages.check(lowers ? DocumentRights.mayLower(who) : DocumentRights.mayRaise(who, binder.meeting(), document, binder.reach()));
        if (typed.to() == document.level()) {
            result.rejectValue("to", "documents.wrong.level");
        }
        var reason = typed.reason() == null ? "" : typed.reason().strip();
        if (lowers && reason.length() < 10) {
            result.rejectValue("reason", "documents.wrong.reason");
        }
        if (result.hasErrors()) {
            return refused(ui, binder, result);
        }
        if (lowers) {
            documents.askLowering(document.id(), DocumentPages.seen(typed.version()), typed.to(), reason, who);
        } else {
            documents.raise(document.id(), DocumentPages.seen(typed.version()), typed.to(), who);
        }
        return Html.goTo(document.id().path() + "#about");
    }

    @PostMapping("/{id}/lowering")
    View answerLowering(Ui ui, Acting who, @PathVariable UUID id, @RequestParam boolean agreed, @RequestParam int version) {
        var binder = pages.binder(new DocumentId(id), who, ui);
        var document = binder.documents().getFirst();
        DocumentPages.check(DocumentRights.mayLower(who));
        if (agreed) {
            documents.agreeLowering(document.id(), version, who);
        } else {
            documents.dropLowering(document.id(), version, who);
        }
        return Html.goTo(document.id().path() + "#about");
    }

    private View refused(Ui ui, Binder binder, BindingResult result) {
        return Html.refused(templates.documentsShow(ui, Fields.of(result), binder, binder.documents().getFirst(), opened(binder)));
    }

    private View page(Ui ui, Binder binder, Fields fields) {
        return Html.of(templates.documentsShow(ui, fields, binder, binder.documents().getFirst(), opened(binder)));
    }

    /// How many opened it, for those who may see the proof.
    private int opened(Binder binder) {
        Document document = binder.documents().getFirst();
        return binder.seesProof() && document.communicated() ? communications.opened(document.id()).size() : 0;
    }
}
