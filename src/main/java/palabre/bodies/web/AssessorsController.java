package palabre.bodies.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import palabre.bodies.AssessorBarred;
import palabre.bodies.AssessorsIncomplete;
import palabre.bodies.Designations;
import palabre.bodies.Interims;
import palabre.bodies.Mandate;
import palabre.bodies.MandateId;
import palabre.bodies.MandateRights;
import palabre.bodies.Mandates;
import palabre.bodies.Plenary;
import palabre.charter.Derogation;
import palabre.files.Accepted;
import palabre.files.Files;
import palabre.files.Intake;
import palabre.journal.Acting;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Plain;
import palabre.ui.Refusal;
import palabre.ui.Ui;

/// The two assessors: whose turn it may be, who offers, whom the plenary designates (R-SG-01 to R-SG-05, P-72).
@Controller
@RequestMapping("/group/assessors")
class AssessorsController {

    private final Mandates mandates;
    private final Designations designations;
    private final Interims interims;
    private final Administrations administrations;
    private final Files files;
    private final Intake intake;
    private final Clock clock;
    private final Templates templates;

    AssessorsController(Mandates mandates, Designations designations, Interims interims, Administrations administrations, Files files, Intake intake,
            Clock clock, Templates templates) {
        this.mandates = mandates;
        this.designations = designations;
        this.interims = interims;
        this.administrations = administrations;
        this.files = files;
        this.intake = intake;
        this.clock = clock;
        this.templates = templates;
    }

    public record Choice(@Nullable List<String> chosen, @NotBlank @Size(max = 300) @Plain @Nullable String minutes, @Nullable MultipartFile scan,
            int version) {

        /// The countries ticked; what is no country's code is kept, to be refused as such.
        List<AdministrationId> countries() {
            return chosen == null ? List.of() : chosen.stream().filter(iso -> iso.matches("[A-Z]{2}")).map(AdministrationId::new).toList();
        }
    }

    @GetMapping
    View show(Ui ui, Acting who) {
        return Html.of(templates.bodiesAssessors(ui, who, page(ui), Fields.BLANK, List.of(), null));
    }

    @PostMapping("/proposal")
    View propose(Ui ui, Acting who, @Valid @ModelAttribute Choice choice, BindingResult result) {
        allowed(MandateRights.mayProposeAssessors(who));
        return decided(ui, who, choice, result, () ->
                designations.propose(choice.countries(), said(choice), choice.version(), who));
    }

    @PostMapping("/designation")
    View designate(Ui ui, Acting who, @Valid @ModelAttribute Choice choice, BindingResult result) {
        allowed(MandateRights.mayDesignateAssessors(who));
        var scan = intake.receive(ui, "scan", choice.scan(), Accepted.SCANS, result);
        return decided(ui, who, choice, result, () ->
                designations.designate(choice.countries(), said(choice), scan.map(files::keep).orElse(null), choice.version(), who));
    }

    public record Visa(@Nullable Boolean reserved, @Size(max = 500) @Plain @Nullable String note) {}

    @PostMapping("/visa")
    View endorse(Ui ui, Acting who, @Valid @ModelAttribute Visa visa, BindingResult result) {
        allowed(MandateRights.mayEndorseAssessors(who));
        var note = visa.note() == null ? "" : visa.note().strip();
        var reserved = Boolean.TRUE.equals(visa.reserved());
        if (reserved && note.isEmpty()) {
            result.rejectValue("note", "bodies.assessors.visa.note.missing");
        }
        if (result.hasErrors()) {
            return Html.refused(templates.bodiesAssessors(ui, who, page(ui), Fields.of(result), List.of(), null));
        }
        designations.endorse(awaited().number(), reserved, note, who);
        return Html.goTo("/group/assessors");
    }

    @PostMapping("/candidature")
    View stand(Acting who, @RequestParam(defaultValue = "false") boolean withdrawn) {
        allowed(MandateRights.mayStand(who));
        var country = new AdministrationId(who.capacity().scope());
        if (withdrawn) {
            designations.withdraw(awaited().number(), country, who);
        } else {
            designations.stand(awaited().number(), country, who);
        }
        return Html.goTo("/group/assessors");
    }

    public record Asked(@Nullable UUID seat, @Nullable String country, @NotBlank @Size(min = Derogation.SHORTEST_REASON, max = 1000) @Plain @Nullable String reason) {}

    /// A country is put forward for a vacant seat.
    @PostMapping("/interim/derogation")
    View askInterim(Ui ui, Acting who, @Valid @ModelAttribute Asked asked, BindingResult result) {
        allowed(MandateRights.mayFillVacancy(who));
        if (asked.country() == null || !asked.country().matches("[A-Z]{2}")) {
            result.rejectValue("country", "bodies.mandate.holder.unknown");
        }
        if (result.hasErrors() || asked.seat() == null || asked.reason() == null || asked.country() == null) {
            return Html.refused(templates.bodiesAssessors(ui, who, page(ui), Fields.of(result), List.of(), null));
        }
        interims.ask(new MandateId(asked.seat()), new AdministrationId(asked.country()), asked.reason().strip(), who);
        return Html.goTo("/group/assessors");
    }

    public record Interim(@Nullable UUID seat, @NotBlank @Size(max = 300) @Plain @Nullable String act, @Nullable MultipartFile scan) {}

    @PostMapping("/interim")
    View beginInterim(Ui ui, Acting who, @Valid @ModelAttribute Interim interim, BindingResult result) {
        allowed(MandateRights.mayFillVacancy(who));
        var scan = intake.receive(ui, "scan", interim.scan(), Accepted.SCANS, result);
        if (result.hasErrors() || interim.seat() == null || interim.act() == null) {
            return Html.refused(templates.bodiesAssessors(ui, who, page(ui), Fields.of(result), List.of(), null));
        }
        interims.begin(new MandateId(interim.seat()), interim.act().strip(), scan.map(files::keep).orElse(null), who);
        return Html.goTo("/group/assessors");
    }

    /// What the rule refuses is said in the form, with what was chosen.
    private View decided(Ui ui, Acting who, Choice choice, BindingResult result, Runnable act) {
        if (result.hasErrors()) {
            return Html.refused(templates.bodiesAssessors(ui, who, page(ui), Fields.of(result), choice.countries(), null));
        }
        try {
            act.run();
        } catch (AssessorBarred | AssessorsIncomplete refused) {
            return Html.conflict(templates.bodiesAssessors(ui, who, page(ui), Fields.of(result), choice.countries(), (Refusal) refused));
        }
        return Html.goTo("/group/assessors");
    }

    private AssessorsPage page(Ui ui) {
        var today = LocalDate.now(clock);
        var plenary = designations.awaited().orElse(null);
        var all = administrations.all();
        return new AssessorsPage(mandates.on(Mandate.Kind.ASSESSOR, today), interims.vacancies(), mandates.rotation(), mandates.seats(), plenary,
                plenary == null ? null : designations.of(plenary.number()).orElse(null),
                plenary == null ? List.of() : designations.candidates(plenary.number()),
                all.stream().sorted(Administration.inOrder(ui.language())).toList(), Countries.of(all));
    }

    private Plenary awaited() {
        return designations.awaited().orElseThrow(() -> new NoSuchElementException("no plenary is announced"));
    }

    private static String said(Choice choice) {
        return choice.minutes() == null ? "" : choice.minutes().strip();
    }

    private static void allowed(boolean right) {
        if (!right) {
            throw new AccessDeniedException("may not do this to the assessors");
        }
    }
}
