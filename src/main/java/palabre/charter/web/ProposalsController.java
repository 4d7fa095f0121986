package palabre.charter.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.charter.Catalogue;
import palabre.charter.Proposal;
import palabre.charter.ProposalId;
import palabre.charter.ProposalRights;
import palabre.charter.Proposals;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

@Controller
@RequestMapping("/rules/proposals/{id}")
class ProposalsController {

    private final Catalogue catalogue;
    private final Proposals proposals;
    private final Templates templates;
    private final Clock clock;

    ProposalsController(Catalogue catalogue, Proposals proposals, Templates templates, Clock clock) {
        this.catalogue = catalogue;
        this.proposals = proposals;
        this.templates = templates;
        this.clock = clock;
    }

    @PostMapping("/approval")
    View approve(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Answer answer, BindingResult result) {
        var proposal = decidable(id, who);
        if (result.hasErrors()) {
            return refused(ui, who, proposal, result);
        }
        proposals.approve(proposal.id(), answer.version(), answer.said(), who);
        return back(proposal);
    }

    @PostMapping("/refusal")
    View refuse(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Answer answer, BindingResult result) {
        var proposal = decidable(id, who);
        Answer.needsWords(result);
        if (result.hasErrors()) {
            return refused(ui, who, proposal, result);
        }
        proposals.refuse(proposal.id(), answer.version(), answer.said(), who);
        return back(proposal);
    }

    @PostMapping("/withdrawal")
    View withdraw(Acting who, @PathVariable UUID id, int version) {
        var proposal = proposal(id);
        if (!ProposalRights.mayWithdraw(who, proposal)) {
            throw new AccessDeniedException("only its author withdraws a proposal");
        }
        proposals.withdraw(proposal.id(), version, who);
        return back(proposal);
    }

    private Proposal decidable(UUID id, Acting who) {
        var proposal = proposal(id);
        if (!ProposalRights.mayDecide(who)) {
            throw new AccessDeniedException("only the regional office decides on proposals");
        }
        return proposal;
    }

    private Proposal proposal(UUID id) {
        return proposals.find(new ProposalId(id)).orElseThrow(() -> new NoSuchElementException("proposal " + id));
    }

    private View refused(Ui ui, Acting who, Proposal proposal, BindingResult result) {
        var today = LocalDate.now(clock);
        var sheet = SettingSheet.of(catalogue.setting(proposal.setting()), proposals.of(proposal.setting()), today);
        return Html.refused(templates.charterParameter(ui, who, sheet, today, Fields.of(result)));
    }

    private static View back(Proposal proposal) {
        return Html.goTo("/rules/parameters/" + proposal.setting());
    }
}
