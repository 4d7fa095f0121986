package palabre.bodies.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import palabre.bodies.BodiesRights;
import palabre.bodies.Designations;
import palabre.bodies.Founding;
import palabre.bodies.Mandate;
import palabre.bodies.MandateId;
import palabre.bodies.MandateRights;
import palabre.bodies.Mandates;
import palabre.files.Accepted;
import palabre.files.Files;
import palabre.files.Intake;
import palabre.journal.Acting;
import palabre.members.Administrations;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.KnownDate;
import palabre.ui.Plain;
import palabre.ui.Text;
import palabre.ui.Ui;

/// The regional office enters what the DG Conference decided on the lead and the vice-presidency (P-04): first whom and when,
/// then, seeing what that moves, the act.
@Controller
@RequestMapping("/group/mandates")
class MandatesController {

    private final Mandates mandates;
    private final Designations designations;
    private final Handovers handovers;
    private final Administrations administrations;
    private final Files files;
    private final Intake intake;
    private final Templates templates;

    MandatesController(Mandates mandates, Designations designations, Handovers handovers, Administrations administrations, Files files,
            Intake intake, Templates templates) {
        this.mandates = mandates;
        this.designations = designations;
        this.handovers = handovers;
        this.administrations = administrations;
        this.files = files;
        this.intake = intake;
        this.templates = templates;
    }

    /// Whom, when, by which session of the Conference.
    record Step(@Nullable Kind kind, @Nullable String holder, @Nullable LocalDate from, @Nullable UUID session) {

        enum Kind { LEAD, VICE_PRESIDENCY }
    }

    record Entry(Step.@Nullable Kind kind, @Nullable String holder, @Nullable LocalDate from, @Nullable UUID session, @Nullable String seat,
            @NotBlank @Size(max = 300) @Plain @Nullable String act, @Nullable MultipartFile scan) {

        Step step() {
            return new Step(kind, holder, from, session);
        }
    }

    @GetMapping("/new")
    View form(Ui ui, Acting who, @ModelAttribute Step step, BindingResult result) {
        entering(who);
        if (step.holder() == null && !result.hasErrors()) {
            return Html.of(templates.bodiesMandate(ui, handovers.countries(ui), handovers.sessions(ui), null, Fields.BLANK));
        }
        var handover = handovers.of(ui, step, result);
        if (handover == null) {
            return Html.refused(templates.bodiesMandate(ui, handovers.countries(ui), handovers.sessions(ui), null, Fields.of(result)));
        }
        return Html.of(templates.bodiesMandate(ui, handovers.countries(ui), handovers.sessions(ui), handover, Fields.BLANK));
    }

    @PostMapping
    View enter(Ui ui, Acting who, @Valid @ModelAttribute Entry entry, BindingResult result) {
        entering(who);
        var handover = handovers.of(ui, entry.step(), result);
        if (handover != null && !handover.seats().isEmpty() && !handover.seats().containsKey(entry.seat() == null ? "" : entry.seat())) {
            result.rejectValue("seat", "bodies.handover.seat.missing");
        }
        var scan = intake.receive(ui, "scan", entry.scan(), Handover.SCANS, result);
        if (result.hasErrors() || handover == null || entry.act() == null) {
            return Html.refused(templates.bodiesMandate(ui, handovers.countries(ui), handovers.sessions(ui), handover, Fields.of(result)));
        }
        var founding = Founding.bySession(new Text(Map.of(ui.language(), entry.act().strip())), handover.session(), scan.map(files::keep).orElse(null));
        mandates.begin(handover.kind(), handover.next().id(), KnownDate.of(handover.from()), founding,
                handover.seats().isEmpty() ? null : Handovers.seat(entry.seat()), who.actor());
        return Html.goTo("/group/mandates");
    }

    /// The scan of the act, for those who may read mandates in full.
    @GetMapping("/{id}/act")
    View act(Acting who, @PathVariable UUID id) {
        if (!MandateRights.maySeeActs(who)) {
            throw new AccessDeniedException("the acts are not for " + who.capacity().key());
        }
        var scan = mandates.find(new MandateId(id)).map(mandate -> mandate.founding().scan()).orElseThrow(() -> new NoSuchElementException("no act of " + id));
        return files.download(scan);
    }

    record Act(@Nullable MultipartFile scan) {}

    @GetMapping("/{id}/act/new")
    View actForm(Ui ui, Acting who, @PathVariable UUID id) {
        return Html.of(templates.bodiesAct(ui, withoutAct(id, who), Countries.of(administrations.all()), Fields.BLANK));
    }

    /// The act is often signed and scanned after it was entered.
    @PostMapping("/{id}/act")
    View attach(Ui ui, Acting who, @PathVariable UUID id, @ModelAttribute Act act, BindingResult result) {
        var mandate = withoutAct(id, who);
        var scan = intake.require(ui, "scan", act.scan(), Accepted.SCANS, result);
        if (result.hasErrors()) {
            return Html.refused(templates.bodiesAct(ui, mandate, Countries.of(administrations.all()), Fields.of(result)));
        }
        mandates.attach(mandate.id(), scan.map(files::keep).orElseThrow(), who.actor());
        return Html.goTo("/group/mandates");
    }

    private Mandate withoutAct(UUID id, Acting who) {
        return mandates.find(new MandateId(id)).filter(mandate -> MandateRights.mayAttachAct(who, mandate))
                .orElseThrow(() -> new AccessDeniedException("who entered a mandate brings its act, once"));
    }

    record Annulment(@NotBlank @Size(max = 500) @Plain @Nullable String reason) {}

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

    private static void entering(Acting who) {
        if (!BodiesRights.mayEnterMandate(who)) {
            throw new AccessDeniedException("the regional office enters the mandates the Conference decides");
        }
    }
}
