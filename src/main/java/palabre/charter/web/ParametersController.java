package palabre.charter.web;

import static java.util.stream.Collectors.groupingBy;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import palabre.charter.Catalogue;
import palabre.charter.Proposal;
import palabre.charter.ProposalRights;
import palabre.charter.Proposals;
import palabre.journal.Acting;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Ui;

@Controller
@RequestMapping("/rules/parameters")
class ParametersController {

    private final Catalogue catalogue;
    private final Proposals proposals;
    private final Templates templates;
    private final Clock clock;

    ParametersController(Catalogue catalogue, Proposals proposals, Templates templates, Clock clock) {
        this.catalogue = catalogue;
        this.proposals = proposals;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    View index(Ui ui) {
        var today = LocalDate.now(clock);
        var all = proposals.all();
        var history = all.stream().collect(groupingBy(Proposal::setting));
        var sheets = catalogue.parameters().stream()
                .map(setting -> SettingSheet.of(setting, history.getOrDefault(setting.key(), List.of()), today)).toList();
        var open = all.stream().filter(Proposal::open).map(Proposal::setting).map(catalogue::setting).toList();
        return Html.of(templates.charterParameters(ui, sheets, open));
    }

    @GetMapping("/{key}")
    View show(Ui ui, Acting who, @PathVariable String key) {
        return Html.of(templates.charterParameter(ui, who, sheet(key), LocalDate.now(clock),
                Fields.known(Map.of("effective", LocalDate.now(clock).toString()))));
    }

    record Change(@NotBlank String value, @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate effective,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/{key}/proposals")
    View propose(Ui ui, Acting who, @PathVariable String key, @Valid @ModelAttribute Change change, BindingResult result) {
        var sheet = sheet(key);
        if (!ProposalRights.mayPropose(who)) {
            throw new AccessDeniedException("only the presidency proposes");
        }
        var today = LocalDate.now(clock);
        if (result.getTarget() instanceof Change asked) {
            check(asked, sheet, today, ui, result);
        }
        if (result.hasErrors()) {
            return Html.refused(templates.charterParameter(ui, who, sheet, today, Fields.of(result)));
        }
        proposals.propose(key, change.value(), change.effective(), change.reason(), who);
        return Html.goTo("/rules/parameters/" + key);
    }

    private static void check(Change asked, SettingSheet sheet, LocalDate today, Ui ui, BindingResult result) {
        if (!result.hasFieldErrors("value") && !sheet.setting().takes(asked.value())) {
            result.rejectValue("value", "charter.value.refused", new Object[] {Values.range(sheet.setting(), ui)}, null);
        } else if (!result.hasFieldErrors("value") && asked.value().equals(sheet.value()) && sheet.toCome(today).isEmpty()) {
            result.rejectValue("value", "charter.value.same");
        }
        if (!result.hasFieldErrors("effective") && asked.effective().isBefore(today)) {
            result.rejectValue("effective", "charter.effective.past");
        }
    }

    /// Where a reader lands who asks again for the address of a refused form, in another language for instance.
    @GetMapping("/{key}/proposals")
    View again(@PathVariable String key) {
        return Html.goTo("/rules/parameters/" + catalogue.setting(key).key());
    }

    private SettingSheet sheet(String key) {
        return SettingSheet.of(catalogue.setting(key), proposals.of(key), LocalDate.now(clock));
    }
}
