package palabre.members.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import palabre.charter.Charter;
import palabre.journal.Acting;
import palabre.members.Administration;
import palabre.members.AdministrationId;
import palabre.members.Administrations;
import palabre.members.Departments;
import palabre.members.Dossiers;
import palabre.members.FocalPoints;
import palabre.members.MemberRights;
import palabre.members.Memberships;
import palabre.members.Renamings;
import palabre.members.Standing;
import palabre.members.StandingChange;
import palabre.members.StandingChanges;
import palabre.members.Subregion;
import palabre.ui.Fields;
import palabre.ui.Html;
import palabre.ui.Language;
import palabre.ui.OurCentury;
import palabre.ui.Ui;

@Controller
@RequestMapping("/members")
class MemberController {

    private final Administrations administrations;
    private final Memberships memberships;
    private final StandingChanges changes;
    private final Renamings renamings;
    private final FocalPoints focalPoints;
    private final Departments departments;
    private final ObjectProvider<Dossiers> dossiers;
    private final Charter charter;
    private final Clock clock;
    private final Templates templates;

    MemberController(Administrations administrations, Memberships memberships, StandingChanges changes, Renamings renamings,
            FocalPoints focalPoints, Departments departments, ObjectProvider<Dossiers> dossiers, Charter charter, Clock clock,
            Templates templates) {
        this.administrations = administrations;
        this.memberships = memberships;
        this.changes = changes;
        this.renamings = renamings;
        this.focalPoints = focalPoints;
        this.departments = departments;
        this.dossiers = dossiers;
        this.charter = charter;
        this.clock = clock;
        this.templates = templates;
    }

    record Proposal(@NotNull Standing standing, @NotNull @OurCentury LocalDate since, @NotBlank @Size(max = 300) String decision) {}

    @GetMapping
    View list(Ui ui, Acting who, @RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "") String subregion) {
        return Html.of(templates.membersIndex(ui, who, roll(ui, language, subregion), charter.on(today())));
    }

    /// The list as it is filtered, to take away.
    @GetMapping("/list.xlsx")
    View workbook(Ui ui, @RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "") String subregion) {
        return roll(ui, language, subregion).workbook(ui).answer(ui.text("members.file") + ".xlsx");
    }

    private Roll roll(Ui ui, String language, String subregion) {
        var spoken = Language.of(language).orElse(null);
        var part = Arrays.stream(Subregion.values()).filter(one -> one.name().equals(subregion)).findFirst().orElse(null);
        var all = administrations.all().stream().sorted(Administration.inOrder(ui.language())).toList();
        return new Roll(all, memberships.on(today()), spoken, part);
    }

    @GetMapping("/{iso}")
    View show(Ui ui, @PathVariable String iso, Acting who) {
        return Html.of(page(ui, known(iso), Fields.BLANK, who));
    }

    /// P-03: the presidency proposes, with the reference of the decision.
    @PostMapping("/{iso}/standing")
    View propose(Ui ui, @PathVariable String iso, @Valid @ModelAttribute Proposal proposal, BindingResult result, Acting who) {
        var administration = known(iso);
        check(MemberRights.mayProposeChange(who));
        if (result.hasErrors()) {
            return Html.refused(page(ui, administration, Fields.of(result), who));
        }
        changes.propose(administration.id(), proposal.standing(), proposal.since(), proposal.decision(), who);
        return back(administration);
    }

    @PostMapping("/{iso}/standing/{id}/approval")
    View approve(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = known(iso);
        check(MemberRights.mayDecideChange(who));
        changes.approve(id, administration.id(), who);
        return back(administration);
    }

    @PostMapping("/{iso}/standing/{id}/refusal")
    View decline(@PathVariable String iso, @PathVariable UUID id, Acting who) {
        var administration = known(iso);
        check(MemberRights.mayDecideChange(who));
        changes.decline(id, administration.id(), who);
        return back(administration);
    }

    private JteModel page(Ui ui, Administration administration, Fields fields, Acting who) {
        var id = administration.id();
        var open = MemberRights.maySeeChanges(who)
                ? changes.of(id).stream().filter(one -> one.stage() == StandingChange.Stage.PROPOSED).findFirst()
                : Optional.<StandingChange>empty();
        var told = dossiers.orderedStream().flatMap(module -> module.of(id, who, today()).stream()).toList();
        return templates.membersShow(ui, administration, memberships.of(id), focalPoints.of(id), departments.of(id),
                Dossier.of(told, MemberRights.mayReadDuties(who, id), today()), open.orElse(null),
                NamesBorne.of(administrations.entered(id).orElse(administration), renamings.of(id), today()), fields, who);
    }

    private Administration known(String iso) {
        return AdministrationId.of(iso).flatMap(administrations::find)
                .orElseThrow(() -> new NoSuchElementException("administration " + iso));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void check(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("standing");
        }
    }

    private static View back(Administration administration) {
        return Html.goTo("/members/" + administration.id().path());
    }
}
