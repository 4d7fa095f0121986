package palabre.documents.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.charter.Derogation;
import palabre.documents.Communication;
import palabre.documents.CommunicationId;
import palabre.documents.Communications;
import palabre.documents.Deliveries;
import palabre.documents.DocumentId;
import palabre.documents.DocumentRights;
import palabre.documents.Recipients;
import palabre.journal.Acting;
import palabre.printing.Papers;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// The regional office communicates the papers of a meeting; what was sent, to whom and when stays there for proof.
@Controller
@RequestMapping("/meetings/{id}/documents")
class CommunicationController {

    private final Communications communications;
    private final Recipients recipients;
    private final ObjectProvider<Deliveries> deliveries;
    private final DocumentPages pages;
    private final Papers papers;
    private final Templates templates;

    CommunicationController(Communications communications, Recipients recipients, ObjectProvider<Deliveries> deliveries, DocumentPages pages, Papers papers,
            Templates templates) {
        this.communications = communications;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.pages = pages;
        this.papers = papers;
        this.templates = templates;
    }

    @GetMapping("/communication")
    View show(Ui ui, Acting who, @PathVariable UUID id) {
        var binder = pages.binder(id, who, ui);
        DocumentPages.check(DocumentRights.mayAskDerogation(who, binder.meeting(), binder.reach()));
        return Html.of(page(ui, binder, Fields.BLANK));
    }

    public record Chosen(@Nullable Set<String> documents) {}

    /// What is no identity chooses nothing.
    private static Set<DocumentId> ids(@Nullable Set<String> chosen) {
        return chosen == null ? Set.of() : chosen.stream().filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(one -> new DocumentId(UUID.fromString(one))).collect(Collectors.toSet());
    }

    @PostMapping("/communication")
    View communicate(Ui ui, Acting who, @PathVariable UUID id, @ModelAttribute Chosen chosen, BindingResult result) {
        var binder = pages.binder(id, who, ui);
        DocumentPages.check(DocumentRights.mayCommunicate(who));
        var ids = ids(chosen.documents());
        if (ids.isEmpty()) {
            result.rejectValue("documents", "documents.wrong.none");
            return Html.refused(page(ui, binder, Fields.of(result)));
        }
        return Html.goTo(communications.communicate(binder.meeting(), ids, who).path());
    }

    public record Asked(@Nullable Set<String> documents, @NotBlank @Size(min = Derogation.SHORTEST_REASON, max = 1000) @Plain String reason) {}

    /// To send late what is ready only now: asked for with a reason, endorsed, then granted by the presidency.
    @PostMapping("/derogation")
    View askDerogation(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Asked typed, BindingResult result) {
        var binder = pages.binder(id, who, ui);
        DocumentPages.check(DocumentRights.mayAskDerogation(who, binder.meeting(), binder.reach()));
        var ids = ids(typed.documents());
        var asked = outgoing(binder).toAsk().stream().map(Outgoing.Line::document).filter(one -> ids.contains(one.id())).toList();
        if (asked.isEmpty()) {
            result.rejectValue("documents", "documents.wrong.none");
        }
        if (result.hasErrors()) {
            return Html.refused(page(ui, binder, Fields.of(result)));
        }
        communications.askDerogations(binder.meeting(), asked, typed.reason().strip(), who);
        return Html.goTo(binder.path() + "/communication");
    }

    @GetMapping("/communications/{sent}")
    View sent(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID sent) {
        var binder = pages.binder(id, who, ui);
        return Html.of(templates.documentsSent(ui, binder, proof(binder, sent)));
    }

    /// Those who take part since then are told too.
    @PostMapping("/communications/{sent}/newcomers")
    View tellNewcomers(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID sent) {
        var binder = pages.binder(id, who, ui);
        DocumentPages.check(DocumentRights.mayCommunicate(who));
        var told = proof(binder, sent).sent();
        communications.tellNewcomers(told, binder.meeting(), who);
        return Html.goTo(told.path() + "#proof");
    }

    @GetMapping("/communications/{sent}/slip.pdf")
    View slipAsPdf(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID sent) {
        var binder = pages.binder(id, who, ui);
        return papers.pdf(ui.text("documents.slip.file"), new SlipPaper(ui, binder, proof(binder, sent)).paper());
    }

    @GetMapping("/communications/{sent}/slip.docx")
    View slipAsWord(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID sent) {
        var binder = pages.binder(id, who, ui);
        return papers.word(ui.text("documents.slip.file"), new SlipPaper(ui, binder, proof(binder, sent)).paper());
    }

    /// Of a sending, each reads what is theirs to read; one of which nothing is theirs is not there.
    private Proof proof(Binder binder, UUID id) {
        var sent = communications.find(new CommunicationId(id)).filter(one -> one.meeting().equals(binder.meeting().id())).orElseThrow(() -> DocumentPages.missing(id));
        var seen = communications.papers(sent).stream().filter(binder.reach()::sees).toList();
        if (seen.isEmpty()) {
            throw DocumentPages.missing(id);
        }
        return binder.seesProof() ? new Proof(sent, seen, communications.recipients(sent.id()), mails(sent), communications.opened(sent.id()),
                        communications.newcomers(sent, binder.meeting(), seen))
                : new Proof(sent, seen, List.of(), Map.of(), Map.of(), List.of());
    }

    private Map<palabre.members.PersonId, palabre.ui.Message> mails(Communication sent) {
        var known = deliveries.getIfAvailable();
        return known == null ? Map.of() : known.of(sent.id());
    }

    private Outgoing outgoing(Binder binder) {
        return Outgoing.of(binder, communications, recipients.of(binder.meeting()));
    }

    private JteModel page(Ui ui, Binder binder, Fields fields) {
        return templates.documentsCommunication(ui, fields, binder, outgoing(binder));
    }
}
