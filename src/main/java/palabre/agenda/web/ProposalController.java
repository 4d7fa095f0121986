package palabre.agenda.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
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
import org.springframework.web.servlet.View;
import palabre.agenda.AgendaRights;
import palabre.agenda.Item;
import palabre.agenda.ItemProposal;
import palabre.agenda.ProposalId;
import palabre.agenda.ItemProposals;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Text;
import palabre.ui.Ui;

/// Members propose items; the owner of the agenda takes them or says why not.
@Controller
@RequestMapping("/meetings/{id}/agenda/proposals")
class ProposalController {

    private final ItemProposals proposals;
    private final AgendaPages pages;
    private final Templates templates;

    ProposalController(ItemProposals proposals, AgendaPages pages, Templates templates) {
        this.proposals = proposals;
        this.pages = pages;
        this.templates = templates;
    }

    public record Idea(@NotBlank @Size(max = 300) @Plain String title, @NotNull Item.Kind kind, @Nullable Integer minutes,
            @NotBlank @Size(max = 1000) @Plain String reason) {}

    @GetMapping("/new")
    View blank(Ui ui, Acting who, @PathVariable UUID id) {
        var folder = proposing(id, who);
        return Html.of(templates.agendaPropose(ui, Fields.known(Map.of("kind", Item.Kind.TECHNICAL.name(), "minutes", "30")), folder, pages.kinds(ui, false)));
    }

    @PostMapping
    View submit(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Idea typed, BindingResult result) {
        var folder = proposing(id, who);
        if (typed.minutes() != null && (typed.minutes() < 0 || typed.minutes() > 600)) {
            result.rejectValue("minutes", "agenda.minutes.range");
        }
        if (typed.kind() == Item.Kind.STANDING) {
            result.rejectValue("kind", "agenda.choice.unknown");
        }
        if (result.hasErrors()) {
            return Html.refused(templates.agendaPropose(ui, Fields.of(result), folder, pages.kinds(ui, false)));
        }
        proposals.submit(folder.meeting(), new Text(Map.of(ui.language(), typed.title().strip())), typed.kind(),
                typed.minutes() == null ? 0 : typed.minutes(), typed.reason().strip(), who);
        return Html.goTo(folder.agenda().path() + "#proposals");
    }

    @GetMapping("/{proposal}")
    View show(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID proposal) {
        var folder = pages.folder(pages.seen(id, who), who);
        return Html.of(templates.agendaProposal(ui, Fields.BLANK, folder, known(folder, proposal)));
    }

    @PostMapping("/{proposal}/acceptance")
    View accept(Acting who, @PathVariable UUID id, @PathVariable UUID proposal) {
        var folder = deciding(id, who);
        proposals.accept(folder.meeting(), known(folder, proposal).id(), who);
        return Html.goTo(folder.agenda().path() + "#item-" + proposal);
    }

    public record Reason(@NotBlank @Size(min = 10, max = 1000) @Plain String reason) {}

    @PostMapping("/{proposal}/refusal")
    View decline(Ui ui, Acting who, @PathVariable UUID id, @PathVariable UUID proposal, @Valid @ModelAttribute Reason typed, BindingResult result) {
        var folder = deciding(id, who);
        var known = known(folder, proposal);
        if (result.hasErrors()) {
            return Html.refused(templates.agendaProposal(ui, Fields.of(result), folder, known));
        }
        proposals.decline(folder.meeting(), known.id(), typed.reason().strip(), who);
        return Html.goTo(folder.agenda().path() + "#proposals");
    }

    @PostMapping("/{proposal}/withdrawal")
    View withdraw(Acting who, @PathVariable UUID id, @PathVariable UUID proposal) {
        var folder = pages.folder(pages.seen(id, who), who);
        var known = known(folder, proposal);
        if (!known.from(who)) {
            throw new AccessDeniedException("not theirs to withdraw");
        }
        proposals.withdraw(folder.meeting(), known.id(), who);
        return Html.goTo(folder.agenda().path() + "#proposals");
    }

    private Folder proposing(UUID id, Acting who) {
        var folder = pages.folder(pages.seen(id, who), who);
        if (!folder.proposes()) {
            throw new AccessDeniedException("may not propose an item");
        }
        return folder;
    }

    private Folder deciding(UUID id, Acting who) {
        return pages.folder(pages.allowed(id, who, AgendaRights::mayDecide), who);
    }

    private static ItemProposal known(Folder folder, UUID proposal) {
        return folder.known().stream().filter(one -> one.id().equals(new ProposalId(proposal))).findFirst()
                .orElseThrow(() -> new NoSuchElementException("proposal " + proposal));
    }
}
