package palabre.delegations.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.delegations.CostException;
import palabre.delegations.CostRights;
import palabre.delegations.Costs;
import palabre.delegations.Coverage;
import palabre.delegations.DelegateId;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

/// What the regional fund is asked to cover, decided by whoever keeps it, and what partners bear.
@Controller
@RequestMapping("/coverages")
class CoverageController {

    private final Costs costs;
    private final DelegationPages pages;
    private final Templates templates;

    CoverageController(Costs costs, DelegationPages pages, Templates templates) {
        this.costs = costs;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(Ui ui, Acting who) {
        return Html.of(page(ui, who, Fields.BLANK));
    }

    @PostMapping("/{delegate}/approval")
    View approve(Acting who, @PathVariable UUID delegate) {
        mustKeepTheFund(who);
        costs.approve(new DelegateId(delegate), who);
        return Html.goTo("/coverages");
    }

    @PostMapping("/{delegate}/refusal")
    View decline(Ui ui, Acting who, @PathVariable UUID delegate, @Valid @ModelAttribute DelegationController.Reason typed, BindingResult result) {
        mustKeepTheFund(who);
        if (result.hasErrors()) {
            return Html.refused(page(ui, who, Fields.of(result)));
        }
        costs.decline(new DelegateId(delegate), typed.reason().strip(), who);
        return Html.goTo("/coverages");
    }

    private static void mustKeepTheFund(Acting who) {
        if (!CostRights.mayApprove(who)) {
            throw new AccessDeniedException("does not keep the fund");
        }
    }

    private JteModel page(Ui ui, Acting who, Fields fields) {
        if (!CostRights.mayReadCoverages(who)) {
            throw new AccessDeniedException("may not read what the fund is asked");
        }
        var asked = new ArrayList<AskedOfFund>();
        costs.coverages().values().stream().sorted(Comparator.comparing(Coverage::requestedAt)).forEach(one ->
                costs.beneficiary(one.delegate()).ifPresent(whose -> asked.add(new AskedOfFund(one, whose))));
        var partners = new ArrayList<BorneByPartner>();
        for (CostException one : costs.byPartners()) {
            costs.beneficiary(one.delegate()).ifPresent(whose -> partners.add(new BorneByPartner(one, whose)));
        }
        return templates.delegationsCoverages(ui, fields, List.copyOf(asked), List.copyOf(partners), pages.senders(), CostRights.mayApprove(who));
    }
}
