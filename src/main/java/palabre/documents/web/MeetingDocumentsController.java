package palabre.documents.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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
import palabre.documents.DocumentRights;
import palabre.documents.Documents;
import palabre.documents.Level;
import palabre.documents.Reaches;
import palabre.files.Intake;
import palabre.files.Received;
import palabre.journal.Acting;
import palabre.printing.Papers;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Language;
import palabre.ui.Ui;

/// The documents of a meeting: what there is of them, in which languages, and bringing one more.
@Controller
@RequestMapping("/meetings/{id}/documents")
class MeetingDocumentsController {

    private final Documents documents;
    private final DocumentPages pages;
    private final Intake intake;
    private final Papers papers;
    private final Templates templates;

    MeetingDocumentsController(Documents documents, DocumentPages pages, Intake intake, Papers papers, Templates templates) {
        this.documents = documents;
        this.pages = pages;
        this.intake = intake;
        this.papers = papers;
        this.templates = templates;
    }

    @GetMapping
    View list(Ui ui, Acting who, @PathVariable UUID id, @RequestParam(required = false) @Nullable Language language,
            @RequestParam(required = false) Facets.@Nullable Group state, @RequestParam(defaultValue = "") String item) {
        var binder = pages.binder(id, who, ui);
        var filter = new Facets(language, state, item.strip());
        var counts = new EnumMap<Facets.Group, Integer>(Facets.Group.class);
        new Facets(language, null, filter.item()).of(binder).forEach(one -> counts.merge(Facets.Group.of(one), 1, Integer::sum));
        return Html.of(templates.documentsList(ui, binder, filter, filter.of(binder), counts));
    }

    /// The list of documents (D-22), as its reader sees it.
    @GetMapping("/list.pdf")
    View listAsPdf(Ui ui, Acting who, @PathVariable UUID id) {
        return papers.pdf(ui.text("documents.list.file"), new ListPaper(ui.wording(), pages.binder(id, who, ui)).paper());
    }

    @GetMapping("/list.docx")
    View listAsWord(Ui ui, Acting who, @PathVariable UUID id) {
        return papers.word(ui.text("documents.list.file"), new ListPaper(ui.wording(), pages.binder(id, who, ui)).paper());
    }

    @GetMapping("/list.xlsx")
    View listAsWorkbook(Ui ui, Acting who, @PathVariable UUID id) {
        return new ListPaper(ui.wording(), pages.binder(id, who, ui)).workbook().answer(ui.text("documents.list.file") + ".xlsx");
    }

    @GetMapping("/new")
    View blank(Ui ui, Acting who, @PathVariable UUID id) {
        var binder = depositing(ui, id, who);
        return Html.of(templates.documentsDeposit(ui, Fields.known(Map.of("language", ui.language().name(), "type", Document.Type.DOCUMENT.name(),
                "author", Reaches.author(who), "level", Level.C2.name())), binder, DocumentPages.items(binder, ui.wording()), authors(ui, binder)));
    }

    @PostMapping
    View deposit(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute DepositForm typed, BindingResult result) {
        var binder = depositing(ui, id, who);
        var items = DocumentPages.items(binder, ui.wording());
        var authors = authors(ui, binder);
        typed.check(result, binder.published(), items, authors);
        var file = typed.announces() ? Optional.<Received>empty() : intake.require(ui, "file", typed.file(), DepositForm.PAPERS, result);
        if (result.hasErrors()) {
            return Html.refused(templates.documentsDeposit(ui, Fields.of(result), binder, items, authors));
        }
        var said = typed.said(Reaches.author(who));
        var deposited = file.map(received -> documents.deposit(binder.meeting(), said, received, who)).orElseGet(() -> documents.announce(binder.meeting(), said, who));
        return Html.goTo(deposited.id().path());
    }

    /// What lacks in which language.
    @GetMapping("/translations")
    View translations(Ui ui, Acting who, @PathVariable UUID id) {
        var binder = pages.binder(id, who, ui);
        DocumentPages.check(binder.translates() || binder.examines());
        var some = binder.documents().stream().filter(one -> one.stage().grows()).toList();
        return Html.of(templates.documentsTranslations(ui, binder, some));
    }

    private Binder depositing(Ui ui, UUID id, Acting who) {
        var binder = pages.binder(id, who, ui);
        DocumentPages.check(DocumentRights.mayDeposit(who, binder.meeting(), binder.reach()));
        return binder;
    }

    /// Only those who file for others choose whose it is.
    private Map<String, String> authors(Ui ui, Binder binder) {
        var who = binder.who();
        if (DocumentRights.mayNameAuthor(who)) {
            return pages.authors(binder, ui.wording());
        }
        var own = Reaches.author(who);
        return Map.of(own, binder.names().of(ui.wording(), own));
    }
}
