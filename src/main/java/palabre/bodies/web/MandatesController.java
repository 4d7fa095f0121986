package palabre.bodies.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import palabre.bodies.BodiesRights;
import palabre.bodies.Designations;
import palabre.bodies.Founding;
import palabre.bodies.Mandate;
import palabre.bodies.MandateId;
import palabre.bodies.MandateRights;
import palabre.bodies.Mandates;
import palabre.journal.Acting;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.store.Mark;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.KnownDate;
import palabre.ui.Text;
import palabre.ui.Ui;

/// The regional office enters what the DG Conference decided on the lead and the vice-presidency (P-04).
@Controller
@RequestMapping("/group/mandates")
class MandatesController {

    private final Mandates mandates;
    private final Designations designations;
    private final Administrations administrations;
    private final Clock clock;
    private final Templates templates;

    MandatesController(Mandates mandates, Designations designations, Administrations administrations, Clock clock, Templates templates) {
        this.mandates = mandates;
        this.designations = designations;
        this.administrations = administrations;
        this.clock = clock;
        this.templates = templates;
    }

    record Entry(@Nullable Kind kind, @Nullable String holder, @NotNull @Nullable LocalDate from,
            @NotBlank @Size(max = 300) @Nullable String act) {

        enum Kind { LEAD, VICE_PRESIDENCY }
    }

    @GetMapping("/new")
    View form(Ui ui, Acting who) {
        entering(who);
        return Html.of(templates.bodiesMandate(ui, countries(ui), Fields.BLANK));
    }

    @PostMapping
    View enter(Ui ui, Acting who, @Valid @ModelAttribute Entry entry, BindingResult result) {
        entering(who);
        var holder = holder(entry);
        if (entry.kind() == null && !result.hasFieldErrors("kind")) {
            result.rejectValue("kind", "bodies.mandate.kind.missing");
        }
        if (holder == null) {
            result.rejectValue("holder", "bodies.mandate.holder.unknown");
        }
        if (result.hasErrors() || holder == null || entry.kind() == null || entry.from() == null || entry.act() == null) {
            return Html.refused(templates.bodiesMandate(ui, countries(ui), Fields.of(result)));
        }
        var act = new Text(Map.of(ui.language(), entry.act().strip()));
        mandates.begin(Mandate.Kind.valueOf(entry.kind().name()), holder, KnownDate.of(entry.from()), Founding.told(act, entry.act().strip(), Mark.VERIFIED), null, who.actor());
        return Html.goTo("/group/mandates");
    }

    record Annulment(@NotBlank @Size(max = 500) @Nullable String reason) {}

    @GetMapping("/{id}/annulment")
    View annulment(Ui ui, Acting who, @PathVariable UUID id) {
        return Html.of(templates.bodiesAnnulment(ui, mistaken(id, who), Countries.of(administrations.all()), Fields.BLANK));
    }

    @PostMapping("/{id}/annulment")
    View annul(Ui ui, Acting who, @PathVariable UUID id, @Valid @ModelAttribute Annulment annulment, BindingResult result) {
        var mandate = mistaken(id, who);
        if (result.hasErrors() || annulment.reason() == null) {
            return Html.refused(templates.bodiesAnnulment(ui, mandate, Countries.of(administrations.all()), Fields.of(result)));
        }
        if (mandate.kind() == Mandate.Kind.ASSESSOR) {
            designations.reopen(mandate.id(), annulment.reason().strip(), who);
        } else {
            mandates.annul(mandate.id(), annulment.reason().strip(), who.actor());
        }
        return Html.goTo("/group/mandates");
    }

    private Mandate mistaken(UUID id, Acting who) {
        var found = mandates.find(new MandateId(id));
        if (found.isEmpty() && MandateRights.mayAnnulSome(who)) {
            throw new NoSuchElementException("mandate " + id);
        }
        return found.filter(mandate -> MandateRights.mayAnnul(who, mandate))
                .orElseThrow(() -> new AccessDeniedException("who entered a mandate takes it back"));
    }

    /// A country counts only if it is an active member on the day its mandate begins.
    private @Nullable AdministrationId holder(Entry entry) {
        var day = entry.from() == null ? LocalDate.now(clock) : entry.from();
        return administrations.active(day).stream().map(Administration::id)
                .filter(one -> one.iso().equals(entry.holder())).findFirst().orElse(null);
    }

    private Map<String, String> countries(Ui ui) {
        var countries = new LinkedHashMap<String, String>();
        administrations.active(LocalDate.now(clock)).stream().sorted(Administration.inOrder(ui.language()))
                .forEach(one -> countries.put(one.id().iso(), ui.text(one.name())));
        return countries;
    }

    private static void entering(Acting who) {
        if (!BodiesRights.mayEnterMandate(who)) {
            throw new AccessDeniedException("the regional office enters the mandates the Conference decides");
        }
    }
}
