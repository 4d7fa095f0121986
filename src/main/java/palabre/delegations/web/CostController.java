package palabre.delegations.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import palabre.delegations.CostException;
import palabre.delegations.CostExceptionId;
import palabre.delegations.CostLine;
import palabre.delegations.CostRights;
import palabre.delegations.Costs;
import palabre.delegations.DelegateId;
import palabre.delegations.Payer;
import palabre.files.Accepted;
import palabre.files.Files;
import palabre.files.Intake;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Ui;

/// Who pays for someone in a delegation, line by line, and what is asked for otherwise.
@Controller
@RequestMapping("/meetings/{id}/delegations/{sender}/delegates/{delegate}")
class CostController {

    private final Costs costs;
    private final DelegationPages pages;
    private final Intake intake;
    private final Files files;
    private final Templates templates;

    CostController(Costs costs, DelegationPages pages, Intake intake, Files files, Templates templates) {
        this.costs = costs;
        this.pages = pages;
        this.intake = intake;
        this.files = files;
        this.templates = templates;
    }

    public record Asked(@NotNull CostLine line, Payer.@NotNull Kind payer, @Nullable @Size(max = 120) @Plain String payerName,
            @NotBlank @Size(max = 500) @Plain String basis, @Nullable MultipartFile paper) {}

    @GetMapping
    View show(Ui ui, Acting who, @PathVariable UUID id, @PathVariable String sender, @PathVariable UUID delegate) {
        return Html.of(page(ui, Fields.BLANK, sheet(id, sender, delegate, who)));
    }

    @PostMapping("/exceptions")
    View ask(Ui ui, Acting who, @PathVariable UUID id, @PathVariable String sender, @PathVariable UUID delegate, @Valid @ModelAttribute Asked typed,
            BindingResult result) {
        var sheet = allowed(id, sender, delegate, who, one -> CostRights.mayAsk(who, one.desk().delegation().sender()));
        var name = Objects.requireNonNullElse(typed.payerName(), "").strip();
        if (typed.line() != null && !sheet.free().contains(typed.line())) {
            result.rejectValue("line", "delegations.cost.line.none");
        }
        if (typed.payer() != null && !sheet.payers().contains(typed.payer())) {
            result.rejectValue("payer", "delegations.cost.payer.none");
        }
        if (name.isEmpty() && (typed.payer() == Payer.Kind.PARTNER || typed.payer() == Payer.Kind.OTHER)) {
            result.rejectValue("payerName", "delegations.cost.payer.name");
        }
        var paper = intake.require(ui, "paper", typed.paper(), Accepted.SCANS, result);
        if (result.hasErrors()) {
            return Html.refused(page(ui, Fields.of(result), sheet));
        }
        costs.ask(sheet.person().id(), typed.line(), new Payer(typed.payer(), typed.payer() == Payer.Kind.FUND ? "" : name), typed.basis().strip(), paper.orElseThrow(), who);
        return Html.goTo(sheet.path());
    }

    @GetMapping("/exceptions/{exception}/paper")
    View paper(Acting who, @PathVariable UUID id, @PathVariable String sender, @PathVariable UUID delegate, @PathVariable UUID exception) {
        return files.download(known(sheet(id, sender, delegate, who), exception).paper());
    }

    @PostMapping("/exceptions/{exception}/visa")
    View endorse(Acting who, @PathVariable UUID id, @PathVariable String sender, @PathVariable UUID delegate, @PathVariable UUID exception) {
        var sheet = allowed(id, sender, delegate, who, _ -> CostRights.mayEndorse(who));
        costs.endorse(known(sheet, exception).id(), who);
        return Html.goTo(sheet.path());
    }

    @PostMapping("/exceptions/{exception}/grant")
    View grant(Acting who, @PathVariable UUID id, @PathVariable String sender, @PathVariable UUID delegate, @PathVariable UUID exception) {
        var sheet = allowed(id, sender, delegate, who, _ -> CostRights.mayDecide(who));
        costs.grant(known(sheet, exception).id(), who);
        return Html.goTo(sheet.path());
    }

    @PostMapping("/exceptions/{exception}/refusal")
    View refuse(Ui ui, Acting who, @PathVariable UUID id, @PathVariable String sender, @PathVariable UUID delegate, @PathVariable UUID exception,
            @Valid @ModelAttribute DelegationController.Reason typed, BindingResult result) {
        var sheet = allowed(id, sender, delegate, who, _ -> CostRights.mayDecide(who) || CostRights.mayEndorse(who));
        if (result.hasErrors()) {
            return Html.refused(page(ui, Fields.of(result), sheet));
        }
        costs.refuse(known(sheet, exception).id(), typed.reason().strip(), who);
        return Html.goTo(sheet.path());
    }

    private JteModel page(Ui ui, Fields fields, CostSheet sheet) {
        return templates.delegationsPerson(ui, fields, DelegationPages.typed(fields, "asked", Fields.BLANK), sheet);
    }

    private CostSheet sheet(UUID id, String sender, UUID delegate, Acting who) {
        var desk = pages.desk(id, sender, who);
        if (!CostRights.mayRead(who, desk.delegation().sender())) {
            throw new NoSuchElementException("costs of delegate " + delegate);
        }
        var person = desk.delegation().find(new DelegateId(delegate)).orElseThrow(() -> new NoSuchElementException("delegate " + delegate));
        return new CostSheet(desk, person, costs.exceptions(List.of(person.id())).getOrDefault(person.id(), List.of()), costs.coverages().get(person.id()), costs.terms());
    }

    private CostSheet allowed(UUID id, String sender, UUID delegate, Acting who, Predicate<CostSheet> right) {
        var sheet = sheet(id, sender, delegate, who);
        if (!right.test(sheet)) {
            throw new AccessDeniedException("may not do this to the costs of " + delegate);
        }
        return sheet;
    }

    private static CostException known(CostSheet sheet, UUID exception) {
        return sheet.exceptions().stream().filter(one -> one.id().equals(new CostExceptionId(exception))).findFirst()
                .orElseThrow(() -> new NoSuchElementException("cost exception " + exception));
    }
}
